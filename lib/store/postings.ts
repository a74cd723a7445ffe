import type { ArticleId } from '../model/article.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import type { Posting, Writing } from './schema.ts';

/** Days of one posting. */
const ERA_DAYS = 32;
const WIDTH = 3;

export const eraOf = (day: number) => Math.floor(day / ERA_DAYS);

/** Where an article is filed. */
type Place = Pick<ArticleIndex, 'article' | 'day' | 'keys'>;

/** Takes an article out of the postings of its old index and files it under its new one; either may be missing. */
export async function refile(writing: Writing, was: Place | undefined, is: Place | undefined): Promise<void> {
  const moved = was?.day !== is?.day;
  const before = new Set(was?.keys);
  const after = new Set(is?.keys);
  const dropped = was ? [...before].filter((term) => moved || !after.has(term)) : [];
  const added = is ? [...after].filter((term) => moved || !before.has(term)) : [];
  await Promise.all([
    ...dropped.map((term) => change(writing, term, was, without)),
    ...(moved ? [] : added.map((term) => change(writing, term, is, withIt))),
  ]);
  if (moved) await Promise.all(added.map((term) => change(writing, term, is, withIt)));
}

/** Articles of a posting whose day lies in [from, to]. */
export function articlesIn(posting: Posting, from: number, to: number): readonly ArticleId[] {
  const found: ArticleId[] = [];
  for (let at = 0; at + WIDTH <= posting.length; at += WIDTH) {
    const [high = 0, low = 0, day = 0] = posting.subarray(at, at + WIDTH);
    if ((day | 0) >= from && (day | 0) <= to) found.push(unpacked(high, low));
  }
  return found;
}

type Change = (posting: Posting, high: number, low: number, day: number) => Posting | null;

async function change(writing: Writing, term: number, index: Place | undefined, how: Change): Promise<void> {
  if (index === undefined) return;
  const postings = writing.objectStore('postings');
  const key: [number, number] = [term, eraOf(index.day)];
  const posting = (await postings.get(key)) ?? new Uint32Array();
  const next = how(posting, ...packed(index.article), index.day);
  if (next === null) return;
  await (next.length === 0 ? postings.delete(key) : postings.put(next, key));
}

const withIt: Change = (posting, high, low, day) => {
  if (placeOf(posting, high, low) !== -1) return null;
  const next = new Uint32Array(posting.length + WIDTH);
  next.set(posting);
  next.set([high, low, day], posting.length);
  return next;
};

const without: Change = (posting, high, low) => {
  const at = placeOf(posting, high, low);
  if (at === -1) return null;
  const next = new Uint32Array(posting.length - WIDTH);
  next.set(posting.subarray(0, at));
  next.set(posting.subarray(at + WIDTH), at);
  return next;
};

function placeOf(posting: Posting, high: number, low: number): number {
  for (let at = 0; at < posting.length; at += WIDTH) {
    if (posting[at] === high && posting[at + 1] === low) return at;
  }
  return -1;
}

/** An article id is a digest: two 32-bit numbers of seven base-36 digits each (model/ids.ts). */
function packed(id: ArticleId): [number, number] {
  return [Number.parseInt(id.slice(0, 7), 36), Number.parseInt(id.slice(7), 36)];
}

function unpacked(high: number, low: number): ArticleId {
  return high.toString(36).padStart(7, '0') + low.toString(36).padStart(7, '0');
}
