import type { AnswerOf, fromPage } from '../../lib/messages/protocol.ts';
import type { PageAnswers, PageAsk } from './line.ts';

export type Permission = AnswerOf<typeof fromPage, 'may-read'>;

/** Whether the page may be read. */
export interface Asking {
  /** Asks before it is known whether there is something to read. */
  readonly askAhead: () => void;
  /** The answer to what was asked ahead, where that was of this address and is still true; else it is asked now. */
  readonly ask: () => Promise<Permission>;
  /** To be heard from when it is asked ahead until the page is read. */
  readonly answers: Pick<PageAnswers, 'settings-changed'>;
}

export function createAsking(document: Document, ask: PageAsk): Asking {
  let ahead: { readonly url: string; readonly answer: Promise<Permission> } | null = null;
  return {
    askAhead: () => {
      const answer = ask('may-read', {});
      /* What went wrong is said where the page is read. */
      answer.catch(() => null);
      ahead = { url: document.URL, answer };
    },
    ask: () => {
      const known = ahead;
      ahead = null;
      return known?.url === document.URL ? known.answer : ask('may-read', {});
    },
    answers: {
      'settings-changed': async () => {
        ahead = null;
        return {};
      },
    },
  };
}
