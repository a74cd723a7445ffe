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
