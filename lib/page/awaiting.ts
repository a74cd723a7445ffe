import { hasHints } from './hints.ts';
import { once } from './once.ts';
import { addressOf } from './watch.ts';

/** Milliseconds until a page that has changed is looked at: ever more while one change follows the other. */
const SHORTEST = 300;
const LONGEST = 30_000;
/** Within so many pauses one change follows the other. */
const FOLLOWS = 5;

/**
 * Calls whenever a page has a hint that it may be an article, which most pages never have: looks now, when its tab is shown, and
 * after changes. Until then nothing of ours is made for the page but this; it is kept to few functions, since each that is called for
 * the first time costs a page that is none more than what it does.
 * @returns stops looking
 */
export function awaitHints(document: Document, onHint: () => void): () => void {
  let address = document.URL;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = SHORTEST;
  let last = -Infinity;

  const look = (): void => {
    timer = undefined;
    /* A listener for this has the browser note that the page must be heard before it goes: most pages are never hidden. */
    if (document.hidden) document.addEventListener('visibilitychange', look, { once: true });
    else if (hasHints(document, document.URL)) onHint();
  };
  /* An app may give the page another address after it has drawn it. One that draws nothing goes nowhere. */
  const awaitMoves = once(() => {
    const navigation = (document.defaultView as { navigation?: EventTarget } | null)?.navigation;
    navigation?.addEventListener('navigatesuccess', changed);
    return navigation;
  });
  const changed = (): void => {
    awaitMoves();
    const hasMoved = addressOf(document.URL) !== addressOf(address);
    if (hasMoved) {
      address = document.URL;
      clearTimeout(timer);
    } else if (timer !== undefined) return;
    const now = performance.now();
    pause = hasMoved || now - last > pause * FOLLOWS ? SHORTEST : Math.min(pause * 2, LONGEST);
    last = now + pause;
    timer = setTimeout(look, pause);
  };

  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  look();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    awaitMoves()?.removeEventListener('navigatesuccess', changed);
  };
}
