import { createExtractor } from '../../lib/extract/index.ts';
import { evidenceOf, standingsOf } from '../../lib/crossref/index.ts';
import { type MemoryShelf, memoryShelf } from '../../lib/crossref/memory-shelf.ts';
import { Article } from '../../lib/model/article.ts';
import { articleIdOf } from '../../lib/model/ids.ts';
import { Evidence, Standing } from '../../lib/model/relation.ts';
import { attributionWeights } from '../weights.ts';
import { readingAt } from '../store/frozen.ts';
import type { Tally } from './imports.ts';
import type { Random } from './mutate.ts';
import { oddText } from './odd-text.ts';

/** Articles of one shelf: every next one is compared with those before it. */
const STORY = 6;

/**
 * Any text, through recognisers and cross-referencing: claims follow their schema and lie inside of the text, the same text gives
 * the same claims, every claim has a standing. `accepted` counts texts with claims.
 * @throws what is not so, with the text that brought it about
 */
export async function fuzzTexts(cases: number, random: Random): Promise<Tally> {
  const extract = createExtractor({ attribution: await attributionWeights() });
  const tally: Tally = { accepted: 0, refused: 0 };
  let shelf = memoryShelf();
  for (let each = 0; each < cases; each++) {
    if (each % STORY === 0) shelf = memoryShelf();
    const text = oddText(random, 60);
    try {
      const claims = extract({ text, date: '2026-11-19' });
      if (each % 10 === 0) mustBeSame(claims, extract({ text, date: '2026-11-19' }));
      const article = articleOf(text, each % STORY, claims);
      shelf.file(article);
      await mustStand(shelf, article);
      tally[article.claims.length > 0 ? 'accepted' : 'refused'] += 1;
    } catch (fault) {
      throw new Error(`a text broke something: ${JSON.stringify(text)}`, { cause: fault });
    }
  }
  return tally;
}

function articleOf(text: string, n: number, claims: Article['claims']): Article {
  const reading = readingAt(`paper-${n}.example`, text);
  const now = '2026-11-20T08:00:00.000Z';
  const id = articleIdOf(reading.canonicalUrl);
  const names = { outlet: `paper-${n}.example`, outletName: `Paper ${n}` };
  const article = Article.parse({ ...reading, ...names, id, firstRead: now, lastRead: now, claims });
  for (const { start, end } of article.claims) {
    if (start < 0 || start >= end || end > text.length) throw new Error(`a claim from ${start} to ${end}`);
  }
  return article;
}

function mustBeSame(first: unknown, second: unknown): void {
  if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error('claims differ from run to run');
}

async function mustStand(shelf: MemoryShelf, article: Article): Promise<void> {
  const standings = await standingsOf(article.id, shelf);
  if (standings.size !== article.claims.length) throw new Error('a claim without a standing');
  for (const standing of standings.values()) Standing.parse(standing);
  const [claim] = standings.keys();
  if (claim !== undefined) Evidence.parse(await evidenceOf(claim, shelf));
}
