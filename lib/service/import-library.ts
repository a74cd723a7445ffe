import { readExport } from '../exchange/read.ts';
import type { JobDesk } from '../messages/serve-job.ts';
import type { ImportSummary } from '../messages/jobs-table.ts';
import type { ArticleId } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import type { House } from './house.ts';
import { mergeBundles } from './merge-bundles.ts';

type Desk = Pick<JobDesk, 'progress' | 'signal' | 'text'>;

/**
 * Reads our own export: checked whole before anything is written, written in one transaction, and the same however often
 * it is done. Of two versions of an article the one that was read later stays; of two of a note the one changed later.
 * @throws {FileFault} with the path of the first fault, {StoreFault}, or when cancelled: then nothing was changed
 */
export async function importLibrary(
  house: House,
  { apply }: { apply: boolean },
  desk: Desk,
): Promise<ImportSummary> {
  const bundles = await readInTurns(desk);
  const { signal } = desk;
  const progress = (done: number) => {
    desk.progress({ done, all: bundles.length });
  };
  const count = await mergeBundles(house, bundles, { apply, signal, progress });
  if (apply) void house.spare.keep(marked(bundles));
  return count;
}

const marked = (bundles: readonly Bundle[]): readonly ArticleId[] =>
  bundles.filter(({ annotations }) => annotations.length > 0).map(({ id }) => id);

/** Gives way to other work every few milliseconds. */
async function readInTurns({ text, signal }: Desk): Promise<readonly Bundle[]> {
  const steps = readExport(text);
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < 20) continue;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    signal.throwIfAborted();
    turn = performance.now();
  }
}
