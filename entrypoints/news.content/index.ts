import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessageInPage, sendToBackground } from '../../lib/platform/messaging.ts';
import { whenParsed } from '../../lib/page/parsed.ts';
import { isAlive } from '../../lib/platform/runtime.ts';
import { wordsOf } from '../../lib/platform/words.ts';
import { tellLeftOpen } from './left-open.ts';
import { answerOnPage, createPageAsk } from './line.ts';
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
    whenParsed(
      document,
      () => {
        if (import.meta.env.FIREFOX) tellLeftOpen(document, wordsOf('card_updated'));
        const ask = createPageAsk({ send: sendToBackground, isAlive });
        const answers = readWhenArticle(document, { ask, isAlive, end, signal, words: wordsOf });
        signal.addEventListener('abort', onMessageInPage(answerOnPage(answers)));
      },
      signal,
    );
  },
});
