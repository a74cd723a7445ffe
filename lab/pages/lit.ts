/** How many ranges are highlighted from when on, in milliseconds from when the text of the page was there. */
export interface Lit {
  readonly at: number;
  readonly ranges: number;
}

/** For a script that runs before a page's own: keeps as `__lit` a `Lit` for each change of the number of ranges. */
export const watchLit = `addEventListener('DOMContentLoaded', () => {
  const start = performance.now();
  const seen = (globalThis.__lit = []);
  const look = () => {
    let ranges = 0;
    for (const each of CSS.highlights.values()) ranges += each.size;
    if (ranges !== (seen.at(-1)?.ranges ?? 0)) seen.push({ at: performance.now() - start, ranges });
  };
  /* One timer looks no more often than every 4 ms. */
  for (let i = 0; i < 4; i++) setTimeout(() => setInterval(look, 4), i);
});`;

/** When the first range was highlighted, and when as many as in the end; null where none was. */
export function momentsOf(seen: readonly Lit[]): { readonly first: number; readonly all: number } | null {
  const [begun] = seen;
  const ranges = seen.at(-1)?.ranges;
  const done = seen.find((each) => each.ranges === ranges);
  return begun === undefined || done === undefined ? null : { first: begun.at, all: done.at };
}
