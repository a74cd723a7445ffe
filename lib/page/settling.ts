/** Milliseconds. */
const QUIET = 300;
const LONGEST_WAIT = 1_500;
const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** Within so many pauses one change follows the other; five of the shortest outlast the wait for steady change. */
const FOLLOWS = 5;

/** What changes comes to rest. */
export interface Settling {
  /** Something changed. */
  readonly schedule: () => void;
  /** Whether a change has not come to rest yet, or came to rest out of sight. */
  readonly isDue: () => boolean;
  /** What comes now has nothing to do with what was before. */
  readonly startAnew: () => void;
  readonly stop: () => void;
}

/**
 * Calls `onSettled` after 300 ms of quiet, or 1.5 s into steady change; never while the tab is hidden; and ever more rarely
 * while one change follows the other, up to twice a minute.
 */
export function createSettling(document: Document, onSettled: () => void): Settling {
  const view = document.defaultView ?? window;
  let timer = 0;
  let since = 0;
  let last = -Infinity;
  let pause = SHORTEST_PAUSE;

  const settle = (): void => {
    timer = 0;
    if (document.hidden) return;
    since = 0;
    const now = performance.now();
    pause = now - last < pause * FOLLOWS ? Math.min(pause * 2, LONGEST_PAUSE) : SHORTEST_PAUSE;
    last = now;
    onSettled();
  };

  const stop = (): void => {
    view.clearTimeout(timer);
    timer = 0;
  };

  return {
    schedule() {
      const now = performance.now();
      since ||= now;
      if (now - since > LONGEST_WAIT && timer !== 0) return;
      view.clearTimeout(timer);
      timer = view.setTimeout(settle, Math.max(QUIET, last + pause - now));
    },
    isDue: () => since > 0,
    startAnew() {
      stop();
      since = 0;
      pause = SHORTEST_PAUSE;
      last = -Infinity;
    },
    stop,
  };
}
