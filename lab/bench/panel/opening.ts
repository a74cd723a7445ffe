import type { Page } from 'puppeteer-core';
import { quantile } from '../rounds.ts';

/** What a popup does before it is seen, by the name of the mark that it leaves in the browser's timeline, in order. */
export const steps = {
  script: 'its first script runs',
  found: 'what it shows first is known',
  code: 'the code of the panel is there',
  drawn: 'headline and first rows are in the document',
  painted: 'they are on the screen',
} as const;
export type Step = keyof typeof steps;

export interface Opening {
  /** Rows in the list in the end. */
  readonly claims: number;
  /** Milliseconds from the navigation of the popup by step; none is in it of a page that leaves no marks. */
  readonly at: Readonly<Partial<Record<Step, number>>>;
}

/** Waits until all rows are there, then asks the browser when what was done. @param rows at the least */
export async function openingOf(popup: Page, rows: number): Promise<Opening> {
  await popup.waitForFunction(
    (least: number) => document.body !== null && document.querySelectorAll('.claims > li').length >= least,
    { polling: 50, timeout: 30_000 },
    rows,
  );
  return popup.evaluate(
    () =>
      new Promise<Opening>((resolve) => {
        new PerformanceObserver((list) => {
          const marks = performance.getEntriesByType('mark').map((mark) => [mark.name, mark.startTime]);
          const painted = list.getEntries().at(-1)?.startTime ?? Number.NaN;
          resolve({
            claims: document.querySelectorAll('.claims > li').length,
            at: { ...(Object.fromEntries(marks) as Opening['at']), painted },
          });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/** Milliseconds in which a share of the openings was painted. */
export const shareOf = (openings: readonly Opening[], share: number): number =>
  quantile(
    openings.flatMap(({ at }) => at.painted ?? []),
    share,
  );

/** Milliseconds in which half of the openings had done a step; null where most never do it, as one whose answer comes late. */
export function medianAt(openings: readonly Opening[], step: Step): number | null {
  const done = openings.flatMap(({ at }) => at[step] ?? []);
  return 2 * done.length < openings.length ? null : quantile(done, 0.5);
}
