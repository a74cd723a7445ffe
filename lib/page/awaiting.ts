import { gateBefore } from './gate.ts';
import { hasHints } from './hints.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { createSettling } from './settling.ts';
import { nextTurn } from './turns.ts';
import { addressOf } from './watch.ts';

/**
 * Tells once when a page may be an article, which most pages never are: looks now, when its tab is shown, and whenever a change
 * has settled. Until then nothing of ours is made for the page but this.
 */
export function awaitArticle(
  document: Document,
  onArticle: (metadata: Metadata) => void,
  signal: AbortSignal,
): void {
  const isHinted = (): boolean => !document.hidden && hasHints(document, document.URL);
  const isFound = (): boolean => {
    const url = document.URL;
    const metadata = readMetadata(document, url);
    if (gateBefore(document, metadata) === 'no') return false;
    onArticle(metadata);
    return true;
  };
  const look = (): void => {
    keepLooking(document, () => isHinted() && isFound(), signal);
  };
  /* On a page without a hint this is all; the rest has its turn when the page's own listeners have had theirs. */
  if (!isHinted()) return look();
  nextTurn(() => {
    if (!signal.aborted && !isFound()) look();
  });
}

/** Looks until something is found. */
function keepLooking(document: Document, found: () => boolean, signal: AbortSignal): void {
  let address = addressOf(document.URL);
  const look = (): void => {
    if (!signal.aborted && found()) stop();
  };
  /* A listener for this has the browser note at once that the page must be heard before it goes: most pages are never hidden. */
  const awaitShown = (): void => {
    document.addEventListener('visibilitychange', look);
  };
  const settling = createSettling(document, look, awaitShown);
  const changed = (): void => {
    const now = addressOf(document.URL);
    if (now !== address) settling.startAnew();
    address = now;
    settling.schedule();
  };
  const observer = new MutationObserver(changed);
  /* An app may give the page another address after it has drawn it. */
  const navigation = (document.defaultView as { navigation?: EventTarget } | null)?.navigation;
  const stop = (): void => {
    observer.disconnect();
    settling.stop();
    document.removeEventListener('visibilitychange', look);
    navigation?.removeEventListener('navigatesuccess', changed);
  };
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  if (document.hidden) awaitShown();
  navigation?.addEventListener('navigatesuccess', changed);
}
