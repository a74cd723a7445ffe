import type { PageAnswers } from '../../lib/messages/page.ts';
import { gateBefore } from '../../lib/page/gate.ts';
import { type Metadata, readMetadata } from '../../lib/page/metadata.ts';
import { once } from '../../lib/page/once.ts';
import { nextTurn } from '../../lib/page/turns.ts';
import { sendToBackground } from '../../lib/platform/messaging.ts';
import { isAlive } from '../../lib/platform/runtime.ts';
import { wordsOf } from '../../lib/platform/words.ts';
import { bringHands } from './bring-hands.ts';
import { answerOnPage, createPageAsk, type Reply } from './line.ts';
import { type AskedAhead, createAsking } from './permission.ts';
import { readWhileOpen } from './session.ts';

/** What the script at the door has to do with what it brings. */
export interface Door {
  /** The question for permission that it has asked already. */
  readonly asked: AskedAhead | null;
  /** The page is read from now on: hints need not be waited for. */
  readonly entered: () => void;
  /** The extension is gone: nothing of ours goes on. */
  readonly end: () => void;
}

/** The reading of one page, which may never begin. */
export interface PageReading {
  /** The page has a hint: reads it from now on, if it may be an article. */
  readonly look: () => void;
  /** @returns whether the message is for a page, and `reply` will be called */
  readonly hear: (message: unknown, reply: (answer: Reply) => void) => boolean;
  readonly end: () => void;
}

/** What a page that is no article has to say. */
const nothingHere: Omit<PageAnswers, 'status' | 'read-now' | 'settings-changed'> = {
  'show-claim': async () => ({ shown: false }),
  'step-claim': async () => ({ claim: null }),
  'offer-kinds': async () => ({ shown: false }),
  'standings-changed': async () => ({}),
};

/** Reads the page from when it may be an article, or the reader asks for it. */
export function openReading(document: Document, { asked, entered, end }: Door): PageReading {
  const ending = new AbortController();
  const { signal } = ending;
  const ask = createPageAsk({ send: sendToBackground, isAlive });
  const asking = createAsking(document, ask, asked);
  let session: PageAnswers | null = null;
  /** It is looked at in the next turn. */
  let isLooking = false;
  /** Somebody was told that the page is being read, and waits for what comes of it. */
  let isAwaited = false;
  const begin = (metadata: Metadata | null): PageAnswers => {
    entered();
    return (session ??= readWhileOpen(
      document,
      {
        ask,
        asking,
        bringHands: () => bringHands(ask),
        words: wordsOf,
        isAlive,
        isAwaited: () => isAwaited,
        end,
        signal,
      },
      metadata,
    ));
  };
  const isComing = (): boolean => document.readyState === 'loading';
  const unread: PageAnswers = {
    ...nothingHere,
    status: async () => ({ status: { state: isLooking || isComing() ? 'reading' : 'not-an-article' } }),
    'read-now': (question) => begin(null)['read-now'](question),
    ...asking.answers,
  };
  const sayNothingHere = (): void => {
    if (isAwaited) ask('page-status', { status: { state: 'not-an-article' } }).catch(() => null);
  };
  const lookNow = (): void => {
    isLooking = false;
    if (signal.aborted || session !== null) return;
    const metadata = readMetadata(document, document.URL);
    if (gateBefore(document, metadata) === 'no') sayNothingHere();
    else begin(metadata);
  };
  /** Once it is parsed, and nothing led to look at it. */
  const sayWhenParsed = once(() => {
    const say = (): void => {
      if (session === null && !isLooking) sayNothingHere();
    };
    document.addEventListener('DOMContentLoaded', () => nextTurn(say), { once: true, signal });
  });
  const statusNow: PageAnswers['status'] = async (question) => {
    const answer = await (session ?? unread).status(question);
    isAwaited ||= answer.status.state === 'reading';
    if (session === null && isComing()) sayWhenParsed();
    return answer;
  };
  return {
    /* The page's own listeners are not to wait for it. */
    look: () => {
      isLooking = true;
      nextTurn(lookNow);
    },
    hear: answerOnPage(() => ({ ...(session ?? unread), status: statusNow })),
    end: () => {
      ending.abort();
    },
  };
}
