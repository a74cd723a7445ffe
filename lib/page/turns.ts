/** Work that can stop at each `yield` and go on later. */
export type Work<T> = Generator<void, T>;

/** Milliseconds of one turn: short enough that a page that scrolls or is typed into does not feel it. */
const TURN = 8;

/** Does all of it now. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Lets the page do what waits: input, its own scripts, a frame. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      setTimeout(resolve);
    })
  );
}

/** Does it in the next turn, ahead of what else waits for one; now, where the browser cannot. */
export function nextTurn(work: () => void): void {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (work: () => void, how: { priority: string }) => Promise<void> };
  };
  if (scheduler?.postTask === undefined) work();
  else void scheduler.postTask(work, { priority: 'user-blocking' });
}

/** Does it in turns, with pauses between them for the page. */
export async function inTurns<T>(work: Work<T>): Promise<T> {
  for (let until = performance.now() + TURN; ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + TURN;
  }
}
