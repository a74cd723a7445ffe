import { hasHints } from './hints.ts';
import { once } from './once.ts';
import { createSettling } from './settling.ts';
import { addressOf } from './watch.ts';

/**
 * Calls whenever a page has a hint that it may be an article, which most pages never have: looks now, when its tab is shown, and
 * whenever a change has settled. Until then nothing of ours is made for the page but this.
 * @returns stops looking
 */
export function awaitHints(document: Document, onHint: () => void): () => void {
  const look = (): void => {
    if (!document.hidden && hasHints(document, document.URL)) onHint();
  };
  let address = addressOf(document.URL);
  /* A listener for this has the browser note at once that the page must be heard before it goes: most pages are never hidden. */
  const awaitShown = (): void => {
    document.addEventListener('visibilitychange', look);
  };
  const settling = createSettling(document, look, awaitShown);
  /* An app may give the page another address after it has drawn it. One that draws nothing goes nowhere. */
  const awaitMoves = once(() => {
    const navigation = (document.defaultView as { navigation?: EventTarget } | null)?.navigation;
    navigation?.addEventListener('navigatesuccess', changed);
    return navigation;
  });
  const changed = (): void => {
    awaitMoves();
    const now = addressOf(document.URL);
    if (now !== address) settling.startAnew();
    address = now;
    settling.schedule();
  };
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  if (document.hidden) awaitShown();
  look();
  return () => {
    observer.disconnect();
    settling.stop();
    document.removeEventListener('visibilitychange', look);
    awaitMoves()?.removeEventListener('navigatesuccess', changed);
  };
}
