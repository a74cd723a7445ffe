import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessageInPage, sendToBackground } from '../../lib/platform/messaging.ts';
import { whenHeadSays } from '../../lib/page/head-says.ts';
import { whenParsed } from '../../lib/page/parsed.ts';
import { isAlive } from '../../lib/platform/runtime.ts';
import { wordsOf } from '../../lib/platform/words.ts';
import { tellLeftOpen } from './left-open.ts';
import { answerOnPage, createPageAsk } from './line.ts';
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
    if (!(document instanceof HTMLDocument) || world[RUNNING]?.isAlive() === true) return;
    world[RUNNING]?.end();
    const ending = new AbortController();
    const { signal } = ending;
    const end = (): void => {
      ending.abort();
    };
    world[RUNNING] = { isAlive: () => isAlive() && !signal.aborted, end };
    const ask = createPageAsk({ send: sendToBackground, isAlive });
    const asking = createAsking(document, ask);
    let isSaid = false;
    /* A background that sleeps takes longer to come than most pages to be parsed. Asked again then: settings may change. */
    whenHeadSays(
      document,
      () => {
        isSaid = true;
        asking.askAhead();
      },
      signal,
    );
    whenParsed(
      document,
      () => {
        if (import.meta.env.FIREFOX) tellLeftOpen(document, wordsOf('card_updated'));
        if (isSaid) asking.askAhead();
        const answers = readWhenArticle(document, { ask, asking, isAlive, end, signal, words: wordsOf });
        signal.addEventListener('abort', onMessageInPage(answerOnPage(answers)));
      },
      signal,
    );
  },
});
