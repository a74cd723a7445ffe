import type { PageAnswers, PageAsk } from '../../lib/messages/page.ts';
import type { AnswerOf, fromPage } from '../../lib/messages/protocol.ts';

export type Permission = AnswerOf<typeof fromPage, 'may-read'>;

/** `may-read` as it was sent before it was known whether there is something to read, and of which address. */
export interface AskedAhead {
  readonly url: string;
  readonly reply: Promise<unknown>;
}

/** Whether the page may be read. */
export interface Asking {
  /** The answer to what was asked ahead, where that was of this address and is still true; else it is asked now. */
  readonly ask: () => Promise<Permission>;
  /** To be heard until the page is read. */
  readonly answers: Pick<PageAnswers, 'settings-changed'>;
}

export function createAsking(document: Document, ask: PageAsk, asked: AskedAhead | null): Asking {
  let ahead = asked;
  return {
    ask: () => {
      const known = ahead;
      ahead = null;
      return known?.url === document.URL ? ask('may-read', {}, known.reply) : ask('may-read', {});
    },
    answers: {
      'settings-changed': async () => {
        ahead = null;
        return {};
      },
    },
  };
}
