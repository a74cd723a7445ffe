/** A file of the package that a page's script has brought when it is needed. */
export type Part = 'reading.js' | 'hands.js';

/* Files that are run one after the other in a page share nothing but our own world's global object, which the page does not see. */
const world = globalThis as { [key: symbol]: unknown };
const keyOf = (part: Part): symbol => Symbol.for(`hearsay ${part}`);

/** What such a file has for the script that had it brought. */
export function handOver(part: Part, given: unknown): void {
  world[keyOf(part)] = given;
}

/** What a part has handed over, once it has run. */
export async function brought<T>(part: Part, run: Promise<unknown>): Promise<T> {
  await run;
  return world[keyOf(part)] as T;
}
