import { frameBody } from './dom.ts';

/** Milliseconds. */
const QUIET = 300;
const LONGEST_WAIT = 1_500;
const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** Within so many pauses one change follows the other; five of the shortest outlast the wait for steady change. */
const FOLLOWS = 5;

export interface Watched {
  /** The page's text may have changed and has come to rest. */
  readonly onSettled: () => void;
  /** The address changed without a load: the old article is no longer in front. */
  readonly onMoved: () => void;
  /** The page came back from the back/forward cache, or its tab to the front. */
  readonly onShown: () => void;
  /** Whether a change at this node can matter to what was read. */
  readonly matters: (node: Node) => boolean;
}

const addressOf = (url: string): string => url.split('#')[0] ?? url;

/**
 * Tells when a page that changes has settled: after 300 ms of quiet, or 1.5 s into steady change; never while the tab is
 * hidden; and ever more rarely while one change follows the other, up to twice a minute. What it returns watches shadow roots
 * and frames as well: the document's own changes do not tell of theirs.
 */
export function watchPage(
  document: Document,
  watched: Watched,
  signal: AbortSignal,
): (inner: readonly Node[]) => void {
  const view = document.defaultView ?? window;
  let address = addressOf(document.URL);
  let timer = 0;
  let since = 0;
  let last = -Infinity;
  let pause = SHORTEST_PAUSE;

  const settle = (): void => {
    timer = 0;
    since = 0;
    if (document.hidden || signal.aborted) return;
    const now = performance.now();
    pause = now - last < pause * FOLLOWS ? Math.min(pause * 2, LONGEST_PAUSE) : SHORTEST_PAUSE;
    last = now;
    watched.onSettled();
  };

  const schedule = (): void => {
    const now = performance.now();
    since ||= now;
    if (now - since > LONGEST_WAIT && timer !== 0) return;
    view.clearTimeout(timer);
    timer = view.setTimeout(settle, Math.max(QUIET, last + pause - now));
  };

  const lookAtAddress = (): boolean => {
    const now = addressOf(document.URL);
    if (now === address) return false;
    address = now;
    pause = SHORTEST_PAUSE;
    last = -Infinity;
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
    if (!lookAtAddress() && since > 0) schedule();
    watched.onShown();
  };
  const stop = (): void => {
    observer.disconnect();
    view.clearTimeout(timer);
  };
  const navigation = (view as Window & { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', lookAtAddress, { signal });
  view.addEventListener('popstate', lookAtAddress, { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) shown();
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
  signal.addEventListener('abort', stop);
  return (inner) => {
    for (const node of inner) observer.observe(node, changes);
  };
}
