/** Work that an answer does not wait for; what goes wrong there is logged. */
export function later(work: Promise<void>): void {
  work.catch((fault: unknown) => {
    console.warn('hearsay:', fault);
  });
}

/** What waits has its turn: questions that came meanwhile, answers that are ready. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Begins work only when what came before it is done, well or not. */
export function oneAfterAnother(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
