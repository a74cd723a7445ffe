import { background } from '../../../lib/lexicon/background.ts';
import { bareReading } from '../../store/bare-reading.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import { digestOf } from '../../../lib/model/ids.ts';
import type { Reading } from '../../../lib/model/article.ts';
import type { SourceType } from '../../../lib/model/source-type.ts';

/** Claims of one article, and articles of one story. */
export const CLAIMS = 40;
const STORY = 8;
const OUTLETS = 60;
/** Articles that a busy reader files in a day: 100,000 claims are 125 days. */
const PER_DAY = 20;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2024-01-01');

const types: readonly SourceType[] = [
  'named-person',
  'organisation',
  'outlet',
  'document',
  'unnamed',
  'other',
];

/** What the quantities of an article count, in turn. */
const things = ['people', 'states', 'reports', 'calls', 'groups'];

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An invented name. */
function nameAt(rank: number): string {
  const parts = [
    'ba',
    'ko',
    'ri',
    'ten',
    'mu',
    'sal',
    've',
    'dor',
    'pi',
    'lan',
    'gu',
    'shi',
    'no',
    'er',
    'ta',
    'quo',
  ];
  let text = '';
  for (let left = rank + 16; left > 0; left = Math.floor(left / parts.length))
    text += parts[left % parts.length];
  return text;
}

const stems = background.bands.flatMap(([rarity, list]) =>
  list.split(' ').map((stem) => ({ stem, share: Math.exp(-rarity) })),
);
const sums = Float64Array.from(stems);
stems.reduce((sum, { share }, at) => (sums[at] = sum + share), 0);

/** A word as often as news has it. */
function drawn(random: () => number): string {
  const goal = random() * (sums.at(-1) ?? 1);
  let low = 0;
  for (let high = sums.length - 1; low < high;) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < goal) low = middle + 1;
    else high = middle;
  }
  return stems[low]?.stem ?? '';
}

export interface Synthetic {
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

/** The n-th article: the same for the same n. Every eighth begins a story whose names its next seven share. */
export function articleAt(n: number): Synthetic {
  const random = randomFrom(n * 7_919 + 1);
  const story = Math.floor(n / STORY);
  const names = [0, 1, 2].map((each) => capital(nameAt(40_000 + story * 3 + each)));
  const host = `outlet-${(n * 13) % OUTLETS}.example`;
  const claims: Claim[] = [];
  const sentences: string[] = [];
  let length = 0;
  for (let at = 0; at < CLAIMS; at++) {
    const subject = `${capital(drawn(random))} ${names[at % 3] ?? ''}`;
    const count = 1 + Math.floor(random() * 900);
    const tail = Array.from({ length: 8 }, () => drawn(random)).join(' ');
    const counted = things[Math.floor(at / 2) % things.length] ?? 'people';
    const sentence = `${subject} said that ${count} ${counted} were at the ${tail}.`;
    claims.push(
      at % 2 === 0
        ? said(length, subject, sentence, types[n % 6] ?? 'other', at)
        : told(length, count, counted, sentence, at),
    );
    sentences.push(sentence);
    length += sentence.length + 1;
  }
  const text = sentences.join(' ');
  const url = `https://${host}/news/${n}`;
  const published = new Date(FIRST_DAY + Math.floor(n / PER_DAY) * DAY_MS).toISOString();
  return { reading: readingOf(url, `${names.join(' ')} ${drawn(random)}`, published, text), claims };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const marked = (start: number, end: number, at: number, sentence: string) => ({
  id: digestOf(`${at} ${sentence}`),
  start,
  end,
  because: 'made-up',
  confidence: 0.9,
});

function said(from: number, subject: string, sentence: string, type: SourceType, at: number): Claim {
  const end = from + subject.length;
  return {
    kind: 'attribution',
    ...marked(from, from + sentence.length, at, sentence),
    source: { spans: [[from, end]], type, refersTo: null, outlet: null, facets: [] },
    cue: { spans: [[end + 1, end + 5]] },
    content: { spans: [[end + 6, from + sentence.length]] },
  };
}

/** A count of people hurt is a loss, every other one a figure. */
function told(from: number, count: number, counted: string, sentence: string, at: number): Claim {
  const start = from + sentence.indexOf(' that ') + 6;
  const amount = {
    ...marked(start, start + `${count} ${counted}`.length, at, sentence),
    min: count,
    max: count,
    modifier: null,
    inferred: [],
    attributedTo: null,
  };
  return counted === 'people'
    ? { ...amount, kind: 'loss', unit: 'people', what: 'people-injured', status: 'actual' }
    : { ...amount, kind: 'figure', unit: counted.slice(0, -1), denied: false };
}

function readingOf(url: string, title: string, published: string, text: string): Reading {
  return bareReading({ url, title, published, text });
}
