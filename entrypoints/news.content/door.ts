import { addressHint } from '../../lib/page/address-hint.ts';
import { awaitHints } from '../../lib/page/awaiting.ts';
import { hasMarks, headSays } from '../../lib/page/hints.ts';
import { onMessageInPage, sendToBackground } from '../../lib/platform/messaging.ts';
import { isAlive } from '../../lib/platform/runtime.ts';
import type { Presence } from '../../lib/platform/presence.ts';
import type { PageReading } from '../reading/open-reading.ts';
import type { AskedAhead } from '../reading/permission.ts';
import { bringReading } from './bring.ts';

/**
 * All that stands on most pages: waits for a hint of an article, and has the reading brought where there is one, or where the background
 * comes for it. Until then it speaks to nobody and hears nobody: to make the API for that takes as long as half of the rest.
 */
export function waitAtDoor(document: Document, onParsed: (() => void) | null): Presence {
  let isOver = false;
  let asked: AskedAhead | null = null;
  let reading: Promise<PageReading | null> | null = null;
  let deafen: (() => void) | null = null;

  const hint = addressHint(document.URL);
  /* The reading may be brought before anything of the page is there. */
  if (!document.hidden && (hint === 'year' || hint === 'news')) void come();
  const stopWaiting = awaitHints(document, { onHead: beginEarly, onParsed, onHint: look });
  return { isAlive: () => !isOver && isAlive(), come, end };

  /** Null where the package is gone from under the page: the door is then, too, and one that is put in later tries again. */
  function come(): Promise<PageReading | null> {
    deafen ??= onMessageInPage(hear);
    reading ??= bringReading()
      .then((brought) =>
        isOver ? null : brought.openReading(document, { asked, entered: stopWaiting, end }),
      )
      .catch(() => {
        end();
        return null;
      });
    return reading;
  }

  function hear(message: unknown, _sender: unknown, reply: (answer: unknown) => void): true | undefined {
    if ((message as { to?: unknown } | null)?.to !== 'page') return undefined;
    void come().then((brought) => {
      if (brought?.hear(message, reply) !== true) reply(null);
    });
    return true;
  }

  /* A background that sleeps takes as long to come as many a page to be parsed, and so does the reading. */
  function beginEarly(): void {
    const url = document.URL;
    if (headSays(document)) {
      const reply = sendToBackground({ to: 'background', name: 'may-read', ask: {} }).catch(() => null);
      asked = { url, reply };
    }
    if (hasMarks(document, url)) void come();
  }

  function look(): void {
    void come().then((brought) => brought?.look());
  }

  function end(): void {
    if (isOver) return;
    isOver = true;
    stopWaiting();
    deafen?.();
    void reading?.then((brought) => brought?.end());
  }
}
