import type { ArticleIndex } from '../model/shelf.ts';
import { TermMark } from './terms.ts';

type Bag = Pick<ArticleIndex, 'terms' | 'weights' | 'marks' | 'day' | 'dated'>;

/** Of all terms, names, leads and numbers. In an array of floats: as fields of an object each would be an object of its own. */
type Sums = Float64Array;

/**
 * How surely two articles are about one event, 0 to a little over 1: cosines of all terms, names, leads and numbers,
 * times a factor for the days between them where both pages state theirs. Who compares one with many gives its norms.
 */
export function alike(a: Bag, b: Bag, x: Sums = normsOf(a), y: Sums = normsOf(b)): number {
  const dots = dotsOf(a, b, shared);
  if (dots[0] === 0) return 0;
  const score =
    0.35 * cosine(dots, x, y, 0) +
    0.25 * cosine(dots, x, y, 1) +
    0.1 * cosine(dots, x, y, 2) +
    0.3 * cosine(dots, x, y, 3);
  return a.dated && b.dated ? score * dayFactor(Math.abs(a.day - b.day)) : score;
}

/** Of the two that are being compared. */
const shared: Sums = new Float64Array(4);

function cosine(dots: Sums, x: Sums, y: Sums, part: number): number {
  return (dots[part] ?? 0) / Math.max(1e-9, Math.sqrt((x[part] ?? 0) * (y[part] ?? 0)));
}

function dayFactor(days: number): number {
  if (days <= 3) return 1.15;
  if (days <= 7) return 1;
  if (days <= 14) return 0.85;
  return days <= 30 ? 0.6 : 0.3;
}

/** Both lists of terms are sorted: one walk finds what they share. @returns `sums` */
function dotsOf(a: Bag, b: Bag, sums: Sums): Sums {
  const { terms: mine } = a;
  const { terms: theirs } = b;
  let all = 0;
  let names = 0;
  let lead = 0;
  let numbers = 0;
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
  sums[0] = all;
  sums[1] = names;
  sums[2] = lead;
  sums[3] = numbers;
  return sums;
}

/** What the squared weights of an article's terms come to: of all, and of those with each mark. */
export function normsOf(bag: Bag): Sums {
  return dotsOf(bag, bag, new Float64Array(4));
}
