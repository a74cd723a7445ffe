import type { Extract } from '../../lib/extract/index.ts';
import type { ReadText } from '../../lib/model/article.ts';
import type { Claim } from '../../lib/model/claim.ts';
import { packageFile } from '../../lib/platform/runtime.ts';
import { nextTurn } from '../../lib/service/later.ts';

/**
 * Read before the first article: each recogniser has something to find in it, so that none is run for the first time while a reader
 * waits. In pieces, between which an article that has come has its turn.
 */
const REHEARSAL: readonly string[] = [
  'Two officials familiar with the plan said on Tuesday that the harbour at Halden had reopened after about two days.',
  '“We lost $4.5 million and 12 of our 40 boats,” Dana Whitlock, 48, the harbour’s director, told the Halden Courier. “It took from March to May.” She said that at least three people were hurt, according to a report.',
  'Harbourlight Inc. laid off 120 workers, or 15 percent of its staff, it announced. A spokesman for the firm declined to comment; he did not say whether records of 2,300 customers had been stolen. Reportedly, the repairs will last six months.',
];

let ready: Promise<Extract> | null = null;
/** How many pieces of the rehearsal are still to come. */
let pieces = REHEARSAL.length;

/** The worker has nothing else to do. */
async function idle(): Promise<void> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (work: () => void, how: { priority: string }) => Promise<void> };
  };
  if (scheduler?.postTask === undefined) await nextTurn();
  else await scheduler.postTask(() => undefined, { priority: 'background' });
}

/** The code of the recognisers is in the same file, and is first run here: their tables of words are half of what a worker's start would take. */
async function load(): Promise<Extract> {
  const weights = packageFile('/attribution.bin');
  await nextTurn();
  const { createExtractor } = await import('../../lib/extract/index.ts');
  return createExtractor({ attribution: await weights });
}

async function rehearse(loading: Promise<Extract>): Promise<void> {
  const extract = await loading;
  for (await idle(); pieces > 0; await idle()) {
    const text = REHEARSAL.at(-pieces--);
    if (text !== undefined) extract({ title: 'Harbour reopens', text });
  }
}

/** Loads the recognisers ahead of the first article, and tries them. */
export function makeReady(): void {
  if (ready !== null) return;
  ready = load();
  /* What went wrong is said where an article is read. */
  rehearse(ready).catch(() => null);
}

/** The recognisers, with their weights read from the package when the first article comes. */
export async function extract(article: ReadText): Promise<readonly Claim[]> {
  ready ??= load();
  try {
    const read = await ready;
    pieces = 0;
    return read(article);
  } catch (fault) {
    ready = null;
    throw fault;
  }
}
