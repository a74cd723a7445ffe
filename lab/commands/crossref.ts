import * as z from 'zod/mini';
import { storyOf } from '../../lib/crossref/index.ts';
import { memoryShelf } from '../../lib/crossref/memory-shelf.ts';
import {
  type Passage,
  quotesOf,
  sentencePassages,
  type SharedPassage,
  sharedPassages,
} from '../../lib/crossref/passages.ts';
import { relating } from '../../lib/crossref/relate.ts';
import { copied } from '../../lib/crossref/shingles.ts';
import { storyFrom } from '../../lib/crossref/versions.ts';
import { createExtractor, type Extract } from '../../lib/extract/index.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ArticleIndex } from '../../lib/model/shelf.ts';
import { outletOf } from '../../lib/outlets/outlet-of.ts';
import { sentencesOf } from '../../lib/text/sentences.ts';
import { tokensOf } from '../../lib/text/tokens.ts';
import { rowsOf, withRows, writeRow } from '../rows.ts';
import { attributionWeights } from '../weights.ts';

const Row = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[^.]+$/)),
  outlet: z.nullable(z.string()),
  url: z.optional(z.nullable(z.string())),
  date: z.optional(z.nullable(z.string())),
  title: z.optional(z.nullable(z.string())),
  text: z.string(),
});
type Row = z.infer<typeof Row>;

/** Every article counts as read on this day; rows without a date are undated. */
const READ = '2000-01-01T00:00:00.000Z';

/**
 * `{id, outlet, url?, date?, title?, text}` → `{type: 'story', id, articles}` and `{type: 'relation', relation, a, b, origin?,
 * because}` rows. Articles are filed in the order of the rows; the answer does not depend on it.
 */
export async function run(): Promise<number> {
  const extract = createExtractor({ attribution: await attributionWeights() });
  return withRows(async () => {
    const articles = new Map<string, Article>();
    for await (const row of rowsOf((value) => z.parse(Row, value))) articles.set(row.id, read(row, extract));
    const stories = await storiesOf([...articles.values()]);
    for (const story of stories) {
      const ids = story.map(({ article }) => article);
      await writeRow({ type: 'story', id: `story-${ids[0]}`, articles: ids });
    }
    for (const story of stories) {
      await writeRelations(story, articles);
      await writePassages(story, articles);
    }
  });
}

function read(row: Row, extract: Extract): Article {
  const url = row.url ?? `https://${row.outlet ?? `${row.id}.example`}/`;
  const address = /^https?:\/\//i.test(url) ? url : `https://${url}`;
  const outlet = outletOf(address);
  const date = row.date ?? null;
  const claims = extract({
    text: row.text,
    title: row.title ?? undefined,
    date: date ?? undefined,
    outlet: outlet.id,
    url: address,
  });
  return {
    id: row.id,
    url: address,
    canonicalUrl: address,
    title: row.title ?? '',
    siteName: null,
    authors: [],
    credits: [],
    published: date,
    modified: null,
    language: 'en',
    text: row.text,
    blocks: [],
    links: [],
    basedOn: [],
    extent: 'whole',
    outlet: outlet.id,
    outletName: outlet.name,
    firstRead: READ,
    lastRead: READ,
    claims,
  };
}

/** The stories that `storyOf` finds, each article in the first one that has it, by id. */
async function storiesOf(articles: readonly Article[]): Promise<readonly (readonly ArticleIndex[])[]> {
  const shelf = memoryShelf();
  for (const article of articles) shelf.file(article);
  const taken = new Set<string>();
  const stories: (readonly ArticleIndex[])[] = [];
  for (const id of articles.map((article) => article.id).toSorted()) {
    if (taken.has(id)) continue;
    const story = (await storyOf(id, shelf)).filter((each) => !taken.has(each)).toSorted();
    for (const each of story) taken.add(each);
    stories.push(await shelf.indexes(story));
  }
  return stories;
}

async function writeRelations(
  articles: readonly ArticleIndex[],
  texts: ReadonlyMap<string, Article>,
): Promise<void> {
  const story = storyFrom(articles);
  for (const [at, one] of articles.entries()) {
    const relate = relating(one, story.known);
    for (const other of articles.slice(at + 1)) {
      for (const found of relate(other)) {
        await writeRow({
          type: 'relation',
          relation: found.relation === 'update' ? 'conflicts' : found.relation,
          ...(found.relation === 'update' ? { temporal: true } : {}),
          a: sideOf(one, found.a, texts),
          b: sideOf(other, found.b, texts),
          ...(found.origin ? { origin: found.origin } : {}),
          because: found.because,
          confidence: Math.round(found.confidence * 1_000) / 1_000,
        });
      }
    }
  }
}

interface Passages {
  readonly quotes: readonly Passage[];
  readonly sentences: readonly Passage[];
}

function passagesOf({ text }: Article): Passages {
  const tokens = tokensOf(text);
  const sentences = sentencesOf(tokens);
  return { quotes: quotesOf(tokens, sentences), sentences: sentencePassages(tokens, sentences) };
}

/** Quotations that two articles share, and the sentences that copies share, whether or not a claim was marked in them. */
async function writePassages(
  articles: readonly ArticleIndex[],
  texts: ReadonlyMap<string, Article>,
): Promise<void> {
  if (articles.length < 2) return;
  const passages = articles.map(({ article }) => {
    const text = texts.get(article);
    return text ? passagesOf(text) : { quotes: [], sentences: [] };
  });
  for (const [at, one] of articles.entries()) {
    for (const [next, other] of articles.slice(at + 1).entries()) {
      const a = passages[at];
      const b = passages[at + 1 + next];
      if (!a || !b) continue;
      const quotes = [
        ...sharedPassages(a.quotes, b.quotes),
        ...sharedPassages(a.quotes, b.sentences),
        ...sharedPassages(a.sentences, b.quotes),
      ];
      const isCopy = copied(one.shingles, other.shingles) !== null;
      const sentences = isCopy ? sharedPassages(a.sentences, b.sentences) : [];
      for (const shared of quotes) await writePassage(one, other, shared, 'quote');
      for (const shared of sentences) await writePassage(one, other, shared, 'sentence');
    }
  }
}

async function writePassage(
  one: ArticleIndex,
  other: ArticleIndex,
  shared: SharedPassage,
  kind: 'quote' | 'sentence',
): Promise<void> {
  await writeRow({
    type: 'relation',
    relation: 'echoes',
    a: { article: one.article, start: shared.a[0], end: shared.a[1], kind },
    b: { article: other.article, start: shared.b[0], end: shared.b[1], kind },
    because: kind === 'quote' ? 'same-quote' : 'same-sentence',
    confidence: Math.round(shared.share * 1_000) / 1_000,
  });
}

function sideOf(index: ArticleIndex, at: number, texts: ReadonlyMap<string, Article>): unknown {
  const claim = texts.get(index.article)?.claims.find(({ id }) => id === index.claims[at]?.id);
  return { article: index.article, start: claim?.start, end: claim?.end, kind: claim?.kind };
}
