/** What hardly any page has in its head but an article; an article without it is found when the page is parsed. */
const signs =
  'meta:is([property="og:type" i],[name="og:type" i])[content="article" i],meta[property="article:published_time" i]';

/**
 * Calls at once or later, at most once, when the head of a page is there and calls it an article: long before its text is whole.
 * A hidden page is left alone, and so is the front of a site.
 */
export function whenHeadSays(document: Document, then: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(look);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  observer.observe(document, { childList: true });
  look();

  /** A body ends the head. Nothing is heard of what goes on in either. */
  function look(): void {
    if (signal.aborted) return;
    const { documentElement: root, body } = document;
    if (body === null) {
      if (root !== null) observer.observe(root, { childList: true });
      return;
    }
    observer.disconnect();
    if (document.hidden || document.location.pathname === '/') return;
    if (document.querySelector(signs) !== null) then();
  }
}
