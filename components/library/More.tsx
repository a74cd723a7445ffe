import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import type { Listed } from './use-asked.ts';

/** The end of a list: asks for more when it comes into sight, and says so when that failed. */
export function More<T>({ list }: { list: Listed<T> }): JSX.Element | null {
  const words = useWords();
  const end = useRef<HTMLDivElement>(null);
  const { state, more } = list;
  useEffect(() => {
    if (state !== 'more' || end.current === null) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more();
      },
      { rootMargin: '600px' },
    );
    watch.observe(end.current);
    return () => {
      watch.disconnect();
    };
  }, [state, more]);
  if (state === 'failed') {
    return (
      <div class="failed" role="alert">
        <p>{words('list_failed')}</p>
        <Button label={words('try_again')} onClick={list.again} />
      </div>
    );
  }
  if (state === 'whole') return null;
  return (
    <div ref={end} class="more">
      {state === 'more' ? <Button label={words('more')} onClick={more} /> : <span>{words('loading')}</span>}
    </div>
  );
}
