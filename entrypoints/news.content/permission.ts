import type { AnswerOf, fromPage } from '../../lib/messages/protocol.ts';
import type { PageAsk } from './line.ts';

export type Permission = AnswerOf<typeof fromPage, 'may-read'>;

/** Whether the page may be read, asked before the answer is needed. What is still being asked is not asked again. */
export interface Asking {
  readonly askAhead: () => void;
  /** The answer to what was asked ahead, where that was of this address; else it is asked now. */
  readonly ask: () => Promise<Permission>;
  /** What was answered is true no longer. */
  readonly forget: () => void;
}

export function createAsking(document: Document, ask: PageAsk): Asking {
  let ahead: { readonly url: string; readonly answer: Promise<Permission> } | null = null;
  let isWaiting = false;
  const forget = (): void => {
    ahead = null;
  };
  return {
    askAhead: () => {
      if (isWaiting && ahead?.url === document.URL) return;
      isWaiting = true;
      const answer = ask('may-read', {}).finally(() => {
        isWaiting = false;
      });
      /* What went wrong is said where the page is read. */
      answer.catch(() => null);
      ahead = { url: document.URL, answer };
    },
    ask: () => {
      const known = ahead;
      forget();
      return known?.url === document.URL ? known.answer : ask('may-read', {});
    },
    forget,
  };
}
