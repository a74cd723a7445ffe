import type { Words } from '../words.ts';

/** Tells the reader where what was asked for did not work; nothing waits for it. */
export function tried(work: Promise<unknown>, tell: (sentence: string) => void, words: Words): void {
  work.catch(() => {
    tell(words('not_done'));
  });
}
