import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendToBackground } from '../../lib/platform/messaging.ts';
import { isAlive } from '../../lib/platform/runtime.ts';
import { wordsOf } from '../../lib/platform/words.ts';
import { answerOnPage, createPageAsk } from './line.ts';
import { readWhileOpen } from './session.ts';
import './highlights.css';

/** One reading a page: the background may run this script again where it got no answer in time. */
const RUNNING = Symbol.for('hearsay');
const world = globalThis as { [RUNNING]?: AbortSignal };

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!(document instanceof HTMLDocument) || world[RUNNING]?.aborted === false) return;
    const ending = new AbortController();
    world[RUNNING] = ending.signal;
    const end = (): void => {
      ending.abort();
    };
    /* A page can fire the event that aborts the framework's context: only a dead runtime ends the reading. */
    ctx.onInvalidated(() => {
      if (!isAlive()) end();
    });
    const session = readWhileOpen(document, {
      ask: createPageAsk({ send: sendToBackground, isAlive }),
      isAlive,
      end,
      signal: ending.signal,
      words: wordsOf,
    });
    const listener = answerOnPage(session);
    ending.signal.addEventListener(
      'abort',
      onMessage((message, _sender, reply) => listener(message, reply)),
    );
  },
});
