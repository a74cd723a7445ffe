import type { ArticleIndex } from '../model/shelf.ts';
import { TermMark } from './terms.ts';

type Bag = Pick<ArticleIndex, 'terms' | 'weights' | 'marks' | 'day' | 'dated'>;

interface Sums {
  all: number;
  names: number;
  lead: number;
  numbers: number;
}

/**
 * How surely two articles are about one event, 0 to a little over 1: cosines of all terms, names, leads and numbers,
 * times a factor for the days between them where both pages state theirs.
 */
export function alike(a: Bag, b: Bag): number {
  const dots = dotsOf(a, b);
  const x = normsOf(a);
  const y = normsOf(b);
  const cosine = (part: keyof Sums): number => dots[part] / Math.max(1e-9, Math.sqrt(x[part] * y[part]));
  const score =
    0.35 * cosine('all') + 0.25 * cosine('names') + 0.1 * cosine('lead') + 0.3 * cosine('numbers');
  return a.dated && b.dated ? score * dayFactor(Math.abs(a.day - b.day)) : score;
}

function dayFactor(days: number): number {
  if (days <= 3) return 1.15;
  if (days <= 7) return 1;
  if (days <= 14) return 0.85;
  return days <= 30 ? 0.6 : 0.3;
}

/** Both lists of terms are sorted: one walk finds what they share. */
function dotsOf(a: Bag, b: Bag): Sums {
  const sums: Sums = { all: 0, names: 0, lead: 0, numbers: 0 };
  const { terms: mine } = a;
  const { terms: theirs } = b;
  let j = 0;
  for (let i = 0; i < mine.length; i++) {
    const term = mine[i] ?? 0;
    while (j < theirs.length && (theirs[j] ?? 0) < term) j++;
    if (theirs[j] === term)
      add(sums, (a.weights[i] ?? 0) * (b.weights[j] ?? 0), (a.marks[i] ?? 0) & (b.marks[j] ?? 0));
  }
  return sums;
}

const norms = new WeakMap<Uint32Array, Sums>();

function normsOf(bag: Bag): Sums {
  const known = norms.get(bag.terms);
  if (known) return known;
  const sums: Sums = { all: 0, names: 0, lead: 0, numbers: 0 };
  for (let i = 0; i < bag.terms.length; i++) add(sums, (bag.weights[i] ?? 0) ** 2, bag.marks[i] ?? 0);
  norms.set(bag.terms, sums);
  return sums;
}

function add(sums: Sums, product: number, marks: number): void {
  sums.all += product;
  if (marks & TermMark.name) sums.names += product;
  if (marks & TermMark.lead) sums.lead += product;
  if (marks & TermMark.number) sums.numbers += product;
}
