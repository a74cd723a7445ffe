import { describe, expect, test } from 'vitest';
import { bareReading } from '../../lab/store/bare-reading.ts';
import { indexArticle } from '../../lib/crossref/index.ts';
import { createExtractor } from '../../lib/extract/index.ts';
import type { Article } from '../../lib/model/article.ts';

const extract = createExtractor({ attribution: new ArrayBuffer(0) });
const SMALL = 8_000;
/** Ten times the text may take this many times as long. */
const MOST = 12;

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Unbroken sentences, runs and nestings in which a careless rule would look at everything again. */
const texts: Readonly<Record<string, string>> = {
  'ordinary news':
    'The flood killed at least 200 people and cost the county $40 million, officials said on Monday. Repairs took nine months.\n\n',
  'number words without end': 'five six seven ',
  'magnitudes without end': 'hundred thousand million billion ',
  'digits in one run': '7',
  'digits and commas': '1,234,',
  'digits and hyphens': '12-',
  'nested brackets': '((([[[{{{',
  'dollar signs': '$',
  'a sentence without end':
    'two men who were killed and three women who were hurt and lost $5 million to the fraud ',
  'modifiers without end': 'more than about at least nearly ',
  'units of time without end': 'months weeks years ',
  'from and to': 'from June to ',
  'of the of the': 'dozens of the ',
  'commas and capitals': 'Ann, 34, Bo, 36, ',
  'and after and': '1 and a woman and ',
  apostrophes: "'s’s",
  'line breaks': '3\n',
};

type Work = (text: string) => unknown;

/** Microseconds of the processor's own time. */
function timeOf(work: Work, text: string, times: number): number {
  const start = process.cpuUsage().user;
  for (let i = 0; i < times; i++) work(text);
  return process.cpuUsage().user - start;
}

/** Extracted once and kept, so that indexing alone is measured. */
function articleOf(text: string, kept: Map<string, Article>): Article {
  const url = 'https://mill-road.example/a';
  const article: Article = {
    ...bareReading({ url, text }),
    id: 'a',
    outlet: 'mill-road.example',
    outletName: 'Mill Road',
    firstRead: '2026-11-20T08:00:00.000Z',
    lastRead: '2026-11-20T08:00:00.000Z',
    claims: extract({ text }),
  };
  kept.set(text, article);
  return article;
}

/** What the work on the small text counts at least, in microseconds: below that the clock tells little. */
const LEAST = 1_500;
const TIMES = 10;
const ROUNDS = 5;

/**
 * How many times as long ten times the text takes: once the long one against ten times the short one, right after each other, since a
 * processor that is shared is fast now and slow then. The least of some rounds: what grows faster does so in each.
 */
function growth(work: Work, piece: string): number {
  const small = repeated(piece, SMALL);
  const large = repeated(piece, SMALL * TIMES);
  timeOf(work, large, 1);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const long = timeOf(work, large, 1);
    return (TIMES * long) / Math.max(timeOf(work, small, TIMES), TIMES * LEAST);
  });
  return Math.min(...rounds);
}

/** What the gate must catch: every eighth letter compared with every other. */
function squared(text: string): number {
  let same = 0;
  for (let a = 0; a < text.length; a += 8) {
    for (let b = 0; b < text.length; b += 8) same += text.charCodeAt(a) === text.charCodeAt(b) ? 1 : 0;
  }
  return same;
}

describe('ten times the text takes at most twelve times as long', () => {
  test.each(Object.entries(texts))('%s', { timeout: 60_000 }, (_, piece) => {
    expect(growth((text) => extract({ text }), piece)).toBeLessThanOrEqual(MOST);
  });

  /* Where nothing is marked, indexing is a walk over the words. */
  test.each(['ordinary news', 'a sentence without end', 'of the of the'])(
    'indexed for cross-referencing: %s',
    { timeout: 60_000 },
    (name) => {
      const articles = new Map<string, Article>();
      const index = (text: string) => indexArticle(articles.get(text) ?? articleOf(text, articles));
      expect(growth(index, texts[name] ?? '')).toBeLessThanOrEqual(MOST);
    },
  );

  test('and the measure catches work that grows with the square', { timeout: 60_000 }, () => {
    expect(growth(squared, 'five six seven ')).toBeGreaterThan(MOST);
  });
});
