import type { ComponentChild, JSX } from 'preact';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import type { Asked } from './use-asked.ts';

interface Props<T> {
  readonly asked: Asked<T> & { readonly again: () => void };
  readonly children: (value: T) => ComponentChild;
}

/** What was asked for, or why it is not there. A failed read is never shown as nothing. */
export function Answer<T>({ asked, children }: Props<T>): JSX.Element {
  const words = useWords();
  if (asked.state === 'found') return <>{children(asked.value)}</>;
  if (asked.state === 'asking') return <p class="more">{words('loading')}</p>;
  return (
    <div class="failed" role="alert">
      <p>{words('list_failed')}</p>
      <Button label={words('try_again')} onClick={asked.again} />
    </div>
  );
}
