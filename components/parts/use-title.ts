import { useEffect } from 'preact/hooks';
import { useWords } from '../words.ts';

/** Names the tab and its place in the browser's history; null is the extension alone. */
export function useTitle(name: string | null): void {
  const words = useWords();
  const own = words('extName');
  const title = name === null ? own : `${name} – ${own}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
