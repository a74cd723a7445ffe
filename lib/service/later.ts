/** Work that an answer does not wait for; what goes wrong there is logged. */
export function later(work: Promise<void>): void {
  work.catch((fault: unknown) => {
    console.warn('hearsay:', fault);
  });
}
