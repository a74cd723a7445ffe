import { awaitHints } from '../../lib/page/awaiting.ts';
import { headSays, whenHeadIsThere } from '../../lib/page/head-says.ts';
import { hasMarks, leadsToNews } from '../../lib/page/hints.ts';
import { whenParsed } from '../../lib/page/parsed.ts';
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
export function waitAtDoor(document: Document, onParsed: () => void): Presence {
  let isOver = false;
  /** How to stop what is waited for; null once there is nothing to wait for. */
  let waiting: (() => void)[] | null = [];
  let asked: AskedAhead | null = null;
  let reading: Promise<PageReading | null> | null = null;
  let deafen: (() => void) | null = null;

  const wait = (stop: () => void): void => {
    if (waiting === null) stop();
    else waiting.push(stop);
  };
  const stopWaiting = (): void => {
    const stops = waiting ?? [];
    waiting = null;
    for (const stop of stops) stop();
  };
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    stopWaiting();
    deafen?.();
    void reading?.then((brought) => brought?.end());
  };

  /** Null where the package is gone from under the page: the door is then, too, and one that is put in later tries again. */
  const bring = async (): Promise<PageReading | null> => {
    try {
      const openReading = await bringReading();
      return isOver ? null : openReading(document, { asked, entered: stopWaiting, end });
    } catch {
      end();
      return null;
    }
  };
  const hear = (message: unknown, reply: (answer: unknown) => void): boolean => {
    if ((message as { to?: unknown } | null)?.to !== 'page') return false;
    void come().then((brought) => {
      if (brought?.hear(message, reply) !== true) reply(null);
    });
    return true;
  };
  const come = (): Promise<PageReading | null> => {
    deafen ??= onMessageInPage(hear);
    return (reading ??= bring());
  };
  /* A background that sleeps takes as long to come as many a page to be parsed, and so does the reading. */
  const beginEarly = (): void => {
    const url = document.URL;
    if (headSays(document)) {
      const reply = sendToBackground({ to: 'background', name: 'may-read', ask: {} }).catch(() => null);
      asked = { url, reply };
    }
    if (hasMarks(document, url)) void come();
  };
  const look = (): void => {
    void come().then((brought) => brought?.look());
  };

  if (!document.hidden && leadsToNews(document.URL)) void come();
  wait(whenHeadIsThere(document, beginEarly));
  wait(
    whenParsed(document, () => {
      onParsed();
      if (waiting !== null) wait(awaitHints(document, look));
    }),
  );
  return { isAlive: () => !isOver && isAlive(), come: () => void come(), end };
}
