import { createExtractor, type Extract } from '../../lib/extract/index.ts';
import type { ReadText } from '../../lib/model/article.ts';
import type { Claim } from '../../lib/model/claim.ts';
import { packageFile } from '../../lib/platform/runtime.ts';

let ready: Promise<Extract> | null = null;

async function load(): Promise<Extract> {
  return createExtractor({ attribution: await packageFile('/attribution.bin') });
}

/** Reads the weights ahead of the first article. */
export function makeReady(): void {
  ready ??= load();
  /* What went wrong is said where an article is read. */
  ready.catch(() => null);
}

/** The recognisers, with their weights read from the package when the first article comes. */
export async function extract(article: ReadText): Promise<readonly Claim[]> {
  ready ??= load();
  try {
    return (await ready)(article);
  } catch (fault) {
    ready = null;
    throw fault;
  }
}
