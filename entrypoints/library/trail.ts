/** How long a view that was gone back to is waited for, in milliseconds, until it is as high as it was. */
const PATIENCE = 1_500;

/** The views that were gone through, and how far each was scrolled. */
export interface Trail {
  /** @param y how far the view is scrolled that is left @returns how far the one is to be that comes: where it was left, if it is gone back to */
  readonly go: (to: string, y: number) => number;
}

export function openTrail(first: string): Trail {
  const views = [{ hash: first, y: 0 }];
  return {
    go: (to, y) => {
      const before = views.at(-2);
      if (before?.hash === to) {
        views.pop();
        return before.y;
      }
      const top = views.at(-1);
      if (top !== undefined) top.y = y;
      views.push({ hash: to, y: 0 });
      return 0;
    },
  };
}

/** Scrolls to where a view was left, once it is high enough: its list is read again meanwhile. */
export function scrollBackTo(y: number, signal: AbortSignal): void {
  const end = performance.now() + PATIENCE;
  const attempt = (): void => {
    if (signal.aborted) return;
    const isThere = document.documentElement.scrollHeight >= y + innerHeight;
    if (isThere || performance.now() > end) scrollTo(0, y);
    else requestAnimationFrame(attempt);
  };
  attempt();
}
