import 'fake-indexeddb/auto';
import { bareReading } from '../../lab/store/bare-reading.ts';
import { filedUnder, idOf } from '../../lib/crossref/filed-under.ts';
import type { Article, Reading } from '../../lib/model/article.ts';
import type { Claim } from '../../lib/model/claim.ts';
import { claimIdOf, digestOf } from '../../lib/model/ids.ts';
import type { Evidence, Standing } from '../../lib/model/relation.ts';
import type { ArticleIndex } from '../../lib/model/shelf.ts';
import type { Crossref, House } from '../../lib/service/house.ts';
import { settingsIn } from '../../lib/service/settings.ts';
import { noSpare } from '../../lib/service/spare.ts';
import { unkeptArticles } from '../../lib/service/unkept.ts';
import { latestViews } from '../../lib/service/views.ts';
import { type Connection, connectionTo } from '../../lib/store/open.ts';
import { shelfOf } from '../../lib/store/shelf.ts';
import { mapArea } from './area.ts';

const DAY_MS = 86_400_000;
let databases = 0;

/** A house over a database of its own, with recognisers and cross-referencing that are simple enough to foresee. */
export function testHouse(changes: Partial<House> = {}, store: Connection = freshStore()): House {
  let moment = Date.parse('2026-11-20T08:00:00.000Z');
  return {
    store,
    shelf: shelfOf(store),
    unkept: unkeptArticles(),
    spare: noSpare,
    views: latestViews(),
    settings: settingsIn(mapArea()),
    extract: ({ text }) => Promise.resolve(monthsIn(text)),
    crossref: capitalsCrossref,
    outletOf: (url) => {
      const id = new URL(url).hostname.replace(/^www\./, '');
      return { id, name: id };
    },
    bytesUsed: () => Promise.resolve(null),
    now: () => new Date((moment += 60_000)),
    ...changes,
  };
}

export function freshStore(): Connection {
  databases += 1;
  return connectionTo(`test-${databases}`);
}

export function reading(changes: Partial<Reading> = {}): Reading {
  const text =
    changes.text ?? 'Port officials at Harwick said the outage lasted nine months, a report found.';
  const url = changes.url ?? 'https://harbour-post.example/2026/11/outage';
  return bareReading({
    title: 'Outage at the port',
    siteName: 'Harbour Post',
    authors: ['Ada Quill'],
    ...changes,
    url,
    text,
  });
}

/** Every "<word> months" is a duration, every "<Name> said" an attribution. */
export function monthsIn(text: string): readonly Claim[] {
  const durations = [...text.matchAll(/\b(\w+) months\b/g)].map((match): Claim => {
    const [exact, count = ''] = match;
    return {
      kind: 'duration',
      id: digestOf(exact + text.slice(Math.max(0, match.index - 10), match.index)),
      start: match.index,
      end: match.index + exact.length,
      because: 'test-months',
      confidence: 1,
      value: `P-${count}-M`,
      modifier: null,
      seconds: [null, null],
      begin: null,
      finish: null,
      attributedTo: null,
    };
  });
  const attributions = [...text.matchAll(/\b([A-Z]\w+) said\b/g)].map((match): Claim => {
    const [exact, name = ''] = match;
    const end = match.index + exact.length;
    return {
      kind: 'attribution',
      id: digestOf(text.slice(match.index, match.index + 32)),
      start: match.index,
      end,
      because: 'test-said',
      confidence: 0.9,
      source: {
        spans: [[match.index, match.index + name.length]],
        type: name === 'Sources' ? 'unnamed' : 'named-person',
        refersTo: null,
        outlet: null,
        facets: [],
      },
      cue: { spans: [[end - 4, end]] },
      content: null,
    };
  });
  return [...durations, ...attributions].toSorted((a, b) => a.start - b.start);
}

/** Articles that share a capitalised word are one story; a claim that stands in two outlets is `echoed`. */
export const capitalsCrossref: Crossref = {
  indexArticle,
  storyOf: async (id, shelf) => {
    const [index] = await shelf.indexes([id]);
    if (!index) return [];
    const { articles } = filedUnder(index.keys, await shelf.days(index.day - 3, index.day + 3), 1);
    return [...new Set([id, ...articles.map(idOf)])];
  },
  standingsOf: async (id, shelf) => {
    const story = await shelf.articles(await capitalsCrossref.storyOf(id, shelf));
    const outlets = new Set(story.map(({ outlet }) => outlet)).size;
    const standing: Standing = {
      name: outlets > 1 ? 'echoed' : 'only-here',
      origins: 1,
      outlets,
      storyOutlets: outlets,
      elsewhere: [],
    };
    const here = story.find((article) => article.id === id);
    return new Map(here?.claims.map((claim) => [claimIdOf(id, claim.id), standing]));
  },
  evidencesOf: async (claims, shelf) => {
    const evidences = claims.map(async (claim): Promise<(readonly [string, Evidence])[]> => {
      const [articleId = ''] = claim.split('.');
      const standing = (await capitalsCrossref.standingsOf(articleId, shelf)).get(claim);
      return standing ? [[claim, { claim, kind: 'duration', standing, versions: [] }]] : [];
    });
    return new Map((await Promise.all(evidences)).flat());
  },
};

function indexArticle(article: Article): ArticleIndex {
  const keys = [...new Set(article.text.match(/\b[A-Z]\w+/g))].map((word) =>
    Number.parseInt(digestOf(word).slice(0, 6), 36),
  );
  return {
    version: 1,
    article: article.id,
    outlet: article.outlet,
    day: Math.floor(Date.parse(article.published ?? article.firstRead) / DAY_MS),
    outletName: article.outletName,
    minute: 0,
    carries: [],
    claims: [],
    claimTerms: new Uint32Array(),
    claimTermEnds: new Uint32Array(),
    nearTerms: new Uint32Array(),
    nearTermEnds: new Uint32Array(),
    claimRuns: new Uint32Array(),
    claimRunEnds: new Uint32Array(),
    dated: article.published !== null,
    terms: Uint32Array.from(keys),
    weights: Float32Array.from(keys, () => 1),
    marks: Uint8Array.from(keys, () => 0),
    shingles: new Uint32Array(),
    cites: [],
    keys: Uint32Array.from(keys),
  };
}
