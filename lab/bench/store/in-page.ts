import { unwrap } from 'idb';
import { evidencesOf, indexArticle, standingsOf, storyOf } from '../../../lib/crossref/index.ts';
import { anyClaim } from '../../../lib/model/any-claim.ts';
import type { Article, ArticleId } from '../../../lib/model/article.ts';
import { briefKeys, dayOf } from '../../../lib/model/filed-day.ts';
import { articleIdOf, halvesOf } from '../../../lib/model/ids.ts';
import type { ClaimQuery } from '../../../lib/model/library.ts';
import type { Sheet } from '../../../lib/model/sheet.ts';
import type { ArticleIndex } from '../../../lib/model/shelf.ts';
import { exportLibrary } from '../../../lib/service/export-library.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { listArticles } from '../../../lib/service/lists.ts';
import { searchClaims } from '../../../lib/service/search.ts';
import { listStories, storyOf as storyView } from '../../../lib/service/stories.ts';
import { noSpare } from '../../../lib/service/spare.ts';
import { unkeptArticles } from '../../../lib/service/unkept.ts';
import { fileArticle } from '../../../lib/store/articles.ts';
import { mergeAll } from '../../../lib/store/bundles.ts';
import { connectionTo } from '../../../lib/store/open.ts';
import { packed } from '../../../lib/store/index-record.ts';
import { memoShelf } from '../../../lib/store/memo-shelf.ts';
import type { Database, FiledRecord, OutletTally } from '../../../lib/store/schema.ts';
import { sheetOf } from '../../../lib/store/sheet-of.ts';
import { shelfOf } from '../../../lib/store/shelf.ts';
import { median } from '../rounds.ts';
import { peers } from './peers.ts';
import { askedBy, readPlainly } from './plain-reading.ts';
import { articleAt, CLAIMS, randomFrom } from './synthetic.ts';

/**
 * The rows that are held against a bound: in a background that is awake and holds the days that it read for other pages, and in one
 * that has nothing in memory but the code.
 */
const STANDING = `standing of a page of ${CLAIMS} claims`;
const FIRST_STANDING = 'the same, the first after the background started';
/** Over pages, not over askings: what the machine does beside it falls on an asking, what is slow in a page on all of its askings. */
const ASKINGS = 5;
const REST_MS = 20;
const EACH_STANDING = `the same, of each page the median of ${ASKINGS} askings`;

const store = connectionTo('bench');
const never = new AbortController().signal;

const house: House = {
  store,
  shelf: shelfOf(store),
  unkept: unkeptArticles(),
  spare: noSpare,
  /* What is measured is the working out. */
  views: { put: () => undefined, get: () => null },
  settings: {
    read: () => Promise.reject(new Error('none')),
    change: () => Promise.reject(new Error('none')),
  },
  extract: () => Promise.resolve([]),
  crossref: { indexArticle, storyOf, standingsOf, evidencesOf },
  outletOf: (url) => ({ id: new URL(url).host, name: new URL(url).host }),
  bytesUsed: () => Promise.resolve(null),
  now: () => new Date('2026-11-20T08:00:00.000Z'),
};

function kept(n: number): Article {
  const { reading, claims } = articleAt(n);
  const outlet = new URL(reading.url).host;
  const now = '2026-11-20T08:00:00.000Z';
  const id = articleIdOf(reading.url);
  return { ...reading, id, outlet, outletName: outlet, firstRead: now, lastRead: now, claims };
}

interface Page {
  readonly id: ArticleId;
  /** `dayOf` its article. */
  readonly day: number;
}

const pageOf = (article: Article): Page => ({ id: article.id, day: dayOf(article) });

/** Files articles `from` to `to`, hundreds in one transaction. */
async function fill(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 500) {
    const some = Array.from({ length: Math.min(500, to - at) }, (_none, n) => kept(at + n));
    const bundles = some.map((article) => ({ id: article.id, article, annotations: [], revisions: [] }));
    const how = { apply: true, signal: never, indexArticle, progress: () => undefined };
    await mergeAll(store, bundles, (_standing, coming) => coming, how);
  }
}

/** Milliseconds of each run. */
async function timed(runs: number, work: (run: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timeOf(() => work(run)));
  return times;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A page is opened, or filed, while the browser does nothing for the library: what came before it is over. */
const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS));

/** What is held goes with its connection; that the library is opened is not measured. */
async function startAnew(): Promise<void> {
  await store.close();
  await store.use(() => Promise.resolve());
}

/** The reader's questions, over a library of `size` articles; every round asks about other ones. */
function measure(size: number, round: number): Record<string, () => Promise<readonly number[]>> {
  const random = randomFrom(size * 31 + round);
  const some = () => articleAt(Math.floor(random() * size));
  /* As for a page that was opened, its day is at hand; sixty articles that are held would be copied by each collection of garbage. */
  const somePages = () => Array.from({ length: 60 }, () => pageOf(kept(Math.floor(random() * size))));
  const standing = ({ id, day }: Page) => standingsOf(id, memoShelf(house.shelf), day);
  const rested = async (before: () => Promise<void>) => {
    const times: number[] = [];
    for (const page of somePages()) {
      await before();
      await rest();
      times.push(await timeOf(() => standing(page)));
    }
    return times;
  };
  const search = (query: () => Partial<ClaimQuery>) => () =>
    timed(20, () => searchClaims(house, { query: { ...anyClaim, ...query() }, cursor: null, most: 50 }));
  const wordOf = (least: number) =>
    some()
      .reading.text.split(' ')
      .find((each) => each.length >= least) ?? 'said';
  return {
    file: () =>
      timed(20, (run) => {
        const { reading, claims } = articleAt(10_000_000 + size + round * 20 + run);
        return fileReading({ ...house, extract: () => Promise.resolve(claims) }, reading, false);
      }),
    [STANDING]: () => rested(() => Promise.resolve()),
    [FIRST_STANDING]: () => rested(startAnew),
    [EACH_STANDING]: async () => {
      const pages = somePages();
      const passes: (readonly number[])[] = [];
      for (let pass = 0; pass < ASKINGS; pass++) {
        const times: number[] = [];
        for (const page of pages) times.push(await timeOf(() => standing(page)));
        passes.push(times);
      }
      return pages.map((_page, at) => median(passes.map((times) => times[at] ?? 0)));
    },
    'search: a rare word': search(() => ({ words: wordOf(9) })),
    'search: a common word': search(() => ({ words: 'people' })),
    'search: one letter': search(() => ({ words: 'b' })),
    'search: two words': search(() => ({ words: `${wordOf(5)} said` })),
    'search: unnamed losses nowhere': search(() => ({ kinds: ['loss'], sources: ['unnamed'] })),
    'search: kind, source type, outlet, dates': search(() => ({
      kinds: ['attribution'],
      sources: ['unnamed'],
      outlet: new URL(some().reading.url).host,
      from: '2024-01-01',
      to: '2026-01-01',
    })),
    'search: echoed only': search(() => ({ standings: ['echoed'] })),
    'list of articles': () => timed(10, () => listArticles(house, { outlet: null, cursor: null, most: 50 })),
    'a story with its values': () =>
      timed(20, () => storyView(house, pageOf(kept(Math.floor(random() * size))).id)),
    'list of stories': () => timed(10, () => listStories(house, { cursor: null, most: 20 })),
  };
}

async function exportAll(): Promise<{ seconds: number; megabytes: number }> {
  let units = 0;
  const start = performance.now();
  await exportLibrary(
    house,
    { articles: null, format: 'annotations' },
    {
      give: (text) => {
        units += text.length;
      },
      progress: () => undefined,
      signal: never,
    },
  );
  return { seconds: (performance.now() - start) / 1000, megabytes: units / 1e6 };
}

/**
 * One article filed, and the same records put under another id by idb alone: what keeping them costs at least. Each from rest,
 * and each the first of the two as often as the other: who comes second finds the terms of the article at hand.
 */
async function filing(size: number, round: number): Promise<Filing> {
  const filed: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < 30; run++) {
    const article = kept(30_000_000 + size + round * 30 + run);
    const index = indexArticle(article);
    const again = await store.use((database) => recordsOf(database, article, index));
    const file = async () => {
      await rest();
      const filing = { article, index, revisions: [], withdrawn: [] };
      filed.push(await timeOf(() => fileArticle(store, article.id, () => filing, index)));
    };
    if (run % 2 === 0) await file();
    await rest();
    plain.push(await timeOf(() => store.use((database) => putAll(database, again))));
    if (run % 2 !== 0) await file();
  }
  return { filed, plain };
}

/**
 * The standing of a page from rest, the first after the background started, and the same records read again with nothing done: the
 * second finds them at hand, so that it tells what the browser itself takes at least.
 */
async function standings(size: number, round: number): Promise<Standings> {
  const random = randomFrom(size * 37 + round);
  const worked: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < 40; run++) {
    const { id, day } = pageOf(kept(Math.floor(random() * size)));
    await startAnew();
    await rest();
    const { ms, waves } = await askedBy(() => standingsOf(id, memoShelf(house.shelf), day));
    worked.push(ms);
    await rest();
    plain.push(await timeOf(() => store.use((database) => readPlainly(unwrap(database), waves))));
  }
  return { worked, plain };
}

/** Milliseconds. */
export interface Standings {
  readonly worked: readonly number[];
  readonly plain: readonly number[];
}

/** Milliseconds. */
export interface Filing {
  readonly filed: readonly number[];
  readonly plain: readonly number[];
}

interface Records {
  readonly article: Article;
  readonly index: ArticleIndex;
  readonly sheet: Sheet;
  readonly filed: FiledRecord;
  readonly tally: OutletTally;
}

/** What filing an article under another id would write. */
async function recordsOf(database: Database, article: Article, index: ArticleIndex): Promise<Records> {
  const id = articleIdOf(`${article.url}/again`);
  const filed = await database.get('filed', index.day);
  const tally = await database.get('outlets', article.outlet);
  return {
    article: { ...article, id },
    index: { ...index, article: id },
    sheet: { ...sheetOf(article, index.day), id },
    filed: {
      day: index.day,
      ids: Uint32Array.of(...(filed?.ids ?? []), ...halvesOf(id)),
      keys: Uint16Array.of(...(filed?.keys ?? []), ...briefKeys(index.keys)),
    },
    tally: tally ?? { id: article.outlet, name: article.outletName, months: {} },
  };
}

/** Only the stores that are written are taken hold of. */
async function putAll(database: Database, { article, index, sheet, filed, tally }: Records): Promise<void> {
  const writing = database.transaction(['articles', 'indexes', 'sheets', 'filed', 'outlets'], 'readwrite');
  await Promise.all([
    writing.objectStore('articles').put(article),
    writing.objectStore('indexes').put(packed(index)),
    writing.objectStore('sheets').put(sheet),
    writing.objectStore('filed').put(filed),
    writing.objectStore('outlets').put(tally),
    writing.done,
  ]);
}

export interface BenchPage {
  readonly claims: number;
  readonly fill: typeof fill;
  readonly exportAll: typeof exportAll;
  readonly filing: typeof filing;
  readonly standings: typeof standings;
  readonly peers: () => ReturnType<typeof peers>;
  readonly names: () => readonly string[];
  /** Milliseconds of each run of one round. */
  readonly run: (size: number, name: string, round: number) => Promise<readonly number[]>;
}

const bench: BenchPage = {
  claims: CLAIMS,
  fill,
  exportAll,
  filing,
  standings,
  peers: () => peers(Array.from({ length: 200 }, (_none, n) => sheetOf(kept(20_000_000 + n), 20_000 + n))),
  names: () => Object.keys(measure(1, 0)),
  run: (size, name, round) => measure(size, round)[name]?.() ?? Promise.reject(new Error(name)),
};
Object.assign(globalThis, { bench });
