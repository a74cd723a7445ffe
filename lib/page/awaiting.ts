import { addressHint } from './address-hint.ts';
import { hasHints } from './hints.ts';
import { addressOf } from './watch.ts';

/** Milliseconds until a page that has changed is looked at: ever more while one change follows the other. */
const SHORTEST = 300;
const LONGEST = 30_000;
/** Within so many pauses one change follows the other. */
const FOLLOWS = 5;

/** What is told of a page that is waiting to be one with an article. */
export interface Awaited {
  /** At most once, when its head is there: long before its text is whole. Not on a hidden page, nor where the address promises nothing. */
  readonly onHead: () => void;
  /** Once, when it is parsed: among the last of the page's own listeners for that, at once where it is. */
  readonly onParsed: (() => void) | null;
  /** Whenever it has a hint that it may be an article, which most pages never have: when it is parsed, when its tab is shown, and after changes. */
  readonly onHint: () => void;
}

/**
 * Until there is a hint nothing of ours is made for the page but this. It is kept to few functions, since each that is called for the
 * first time costs a page that is no article more than what it does.
 * @returns stops waiting
 */
export function awaitHints(document: Document, awaited: Awaited): () => void {
  const view = document.defaultView as Window & { readonly navigation?: EventTarget };
  const observer = new MutationObserver(seeChange);
  let isParsed = false;
  let address = document.URL;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = SHORTEST;
  let last = -Infinity;

  if (!document.hidden && addressHint(address) !== 'nothing') {
    observer.observe(document, { childList: true, subtree: true });
    seeHead();
  }
  /* A script that the browser starts when a page is parsed comes in a later turn, behind layout, paint and whatever waits longer. */
  if (document.readyState === 'loading') view.addEventListener('DOMContentLoaded', seeParsed);
  else seeParsed(null);
  return stop;

  /** A body ends the head. To ask for it by name would make an object of it. */
  function seeHead(): void {
    if (document.getElementsByTagName('body').length === 0) return;
    observer.disconnect();
    if (!document.hidden) awaited.onHead();
  }

  function seeParsed(event: Event | null): void {
    if (event !== null && !event.isTrusted) return;
    view.removeEventListener('DOMContentLoaded', seeParsed);
    isParsed = true;
    awaited.onParsed?.();
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    look();
  }

  function look(): void {
    timer = undefined;
    /* A listener for this has the browser note that the page must be heard before it goes: most pages are never hidden. */
    if (document.hidden) document.addEventListener('visibilitychange', look, { once: true });
    else if (hasHints(document, document.URL)) awaited.onHint();
  }

  function seeChange(): void {
    if (!isParsed) {
      seeHead();
      return;
    }
    const hasMoved = addressOf(document.URL) !== addressOf(address);
    if (hasMoved) {
      address = document.URL;
      clearTimeout(timer);
    } else if (timer !== undefined) return;
    /* An app may give the page another address after it has drawn it. One that draws nothing goes nowhere. */
    view.navigation?.addEventListener('navigatesuccess', seeChange);
    const now = performance.now();
    pause = hasMoved || now - last > pause * FOLLOWS ? SHORTEST : Math.min(pause * 2, LONGEST);
    last = now + pause;
    timer = setTimeout(look, pause);
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    view.removeEventListener('DOMContentLoaded', seeParsed);
    view.navigation?.removeEventListener('navigatesuccess', seeChange);
    document.removeEventListener('visibilitychange', look);
  }
}
