import { frameBody } from './dom.ts';
import { createSettling } from './settling.ts';

export interface Watched {
  /** The page's text may have changed and has come to rest. */
  readonly onSettled: () => void;
  /** The address changed without a load: the old article is no longer in front. */
  readonly onMoved: () => void;
  /** Its tab came to the front. */
  readonly onShown: () => void;
  /** The page came back from the back/forward cache: since then the tab has shown others. */
  readonly onReturned: () => void;
  /** Whether a change at this node can matter to what was read. */
  readonly matters: (node: Node) => boolean;
}

/** The fragment is a place of the same page. */
export const addressOf = (url: string): string => url.split('#')[0] ?? url;

/**
 * Tells when a page that changes has settled. What it returns watches shadow roots and frames as well: the document's own
 * changes do not tell of theirs.
 */
export function watchPage(
  document: Document,
  watched: Watched,
  signal: AbortSignal,
): (inner: readonly Node[]) => void {
  const view = document.defaultView ?? window;
  let address = addressOf(document.URL);
  const { schedule, isDue, startAnew, stop } = createSettling(document, watched.onSettled);

  const lookAtAddress = (): boolean => {
    const now = addressOf(document.URL);
    if (now === address) return false;
    address = now;
    startAnew();
    watched.onMoved();
    schedule();
    return true;
  };

  const observer = new MutationObserver((records) => {
    if (!lookAtAddress() && records.some(({ target }) => watched.matters(target))) schedule();
  });
  const changes = { subtree: true, childList: true, characterData: true };
  observer.observe(document, changes);

  const shown = (): void => {
    if (document.hidden) return;
    if (!lookAtAddress() && isDue()) schedule();
    watched.onShown();
  };
  const navigation = (view as Window & { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', lookAtAddress, { signal });
  view.addEventListener('popstate', lookAtAddress, { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      watched.onReturned();
      shown();
    },
    { signal },
  );
  document.addEventListener('visibilitychange', shown, { signal });
  document.addEventListener(
    'load',
    ({ target }) => {
      if (frameBody(target as Element) !== null) schedule();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stop();
  });
  return (inner) => {
    for (const node of inner) observer.observe(node, changes);
  };
}
