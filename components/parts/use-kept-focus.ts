import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** How many elements are remembered that had the focus. */
const MOST = 12;

/**
 * Where the element that has the focus is taken from the page, the browser gives the focus to nothing, and a reader without a
 * mouse begins again at the top. It goes to the last element of the main part that had it and still stands, else to its heading.
 */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const root = useRef<T>(null);
  useEffect(() => {
    const within = root.current;
    if (within === null) return undefined;
    let had: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement)
        had = [target, ...had.filter((each) => each !== target)].slice(0, MOST);
    };
    /* Left by the reader, who clicked where nothing takes the focus: then nothing is missing. */
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) return;
      queueMicrotask(() => {
        if (document.activeElement === document.body && target instanceof HTMLElement && target.isConnected)
          had = [];
      });
    };
    const watch = new MutationObserver(() => {
      if (document.activeElement !== document.body || had[0]?.isConnected !== false) return;
      had = had.filter(
        (each) => each.isConnected && each.closest('main') !== null && each.closest('.telling') === null,
      );
      (had[0] ?? headingIn(within))?.focus({ preventScroll: true });
    });
    within.addEventListener('focusin', remember);
    within.addEventListener('focusout', forget);
    watch.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener('focusin', remember);
      within.removeEventListener('focusout', forget);
      watch.disconnect();
    };
  }, []);
  return root;
}

function headingIn(root: HTMLElement): HTMLElement | null {
  const heading = root.querySelector<HTMLElement>('h1') ?? root.querySelector<HTMLElement>('main');
  if (heading !== null) heading.tabIndex = -1;
  return heading;
}
