import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessageInPage, sendToBackground } from '../../lib/platform/messaging.ts';
import { whenHeadSays } from '../../lib/page/head-says.ts';
import { once } from '../../lib/page/once.ts';
import { whenParsed } from '../../lib/page/parsed.ts';
import { isAlive } from '../../lib/platform/runtime.ts';
import { wordsOf } from '../../lib/platform/words.ts';
import { tellLeftOpen } from './left-open.ts';
import { answerOnPage, createPageAsk, type PageAnswers } from './line.ts';
import { createAsking } from './permission.ts';
import { readWhenArticle } from './reading.ts';
import './highlights.css';

/** One reading a page: the background may run this script again where it got no answer in time. */
const RUNNING = Symbol.for('hearsay');
const world = globalThis as { [RUNNING]?: { readonly isAlive: () => boolean; readonly end: () => void } };

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  main() {
    if (document.contentType.endsWith('xml') || world[RUNNING]?.isAlive() === true) return;
    world[RUNNING]?.end();
    const ending = new AbortController();
    const { signal } = ending;
    const end = (): void => {
      ending.abort();
    };
    world[RUNNING] = { isAlive: () => isAlive() && !signal.aborted, end };
    const ask = createPageAsk({ send: sendToBackground, isAlive });
    const asking = createAsking(document, ask);
    let answers: () => Partial<PageAnswers> = () => asking.answers;
    const listen = once(() => {
      signal.addEventListener('abort', onMessageInPage(answerOnPage(() => answers())));
    });
    /* A background that sleeps takes as long to come as many a page to be parsed. */
    whenHeadSays(
      document,
      () => {
        listen();
        asking.askAhead();
      },
      signal,
    );
    whenParsed(
      document,
      () => {
        if (import.meta.env.FIREFOX) tellLeftOpen(document, wordsOf('card_updated'));
        answers = readWhenArticle(document, { ask, asking, isAlive, end, signal, words: wordsOf });
        listen();
      },
      signal,
    );
  },
});
