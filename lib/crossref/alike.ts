import type { ArticleIndex } from '../model/shelf.ts';
import { TermMark } from './terms.ts';

type Bag = Pick<ArticleIndex, 'terms' | 'weights' | 'marks' | 'day' | 'dated'>;

interface Sums {
  readonly all: number;
  readonly names: number;
  readonly lead: number;
  readonly numbers: number;
}

/**
 * How surely two articles are about one event, 0 to a little over 1: cosines of all terms, names, leads and numbers,
 * times a factor for the days between them where both pages state theirs. Who compares one with many gives its norms.
 */
export function alike(a: Bag, b: Bag, x: Sums = normsOf(a), y: Sums = normsOf(b)): number {
  const dots = dotsOf(a, b);
  if (dots === null) return 0;
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

/** Both lists of terms are sorted: one walk finds what they share. Null where that is nothing. */
function dotsOf(a: Bag, b: Bag): Sums | null {
  const { terms: mine } = a;
  const { terms: theirs } = b;
  let [all, names, lead, numbers] = [0, 0, 0, 0];
  for (let i = 0, j = 0; i < mine.length && j < theirs.length;) {
    const x = mine[i] ?? 0;
    const y = theirs[j] ?? 0;
    if (x === y) {
      const product = (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      const marks = (a.marks[i] ?? 0) & (b.marks[j] ?? 0);
      all += product;
      if (marks & TermMark.name) names += product;
      if (marks & TermMark.lead) lead += product;
      if (marks & TermMark.number) numbers += product;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return all === 0 ? null : { all, names, lead, numbers };
}

/** What the squared weights of an article's terms come to: of all, and of those with each mark. */
export function normsOf(bag: Bag): Sums {
  return dotsOf(bag, bag) ?? { all: 0, names: 0, lead: 0, numbers: 0 };
}
