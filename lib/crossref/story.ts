import type { ArticleId } from '../model/article.ts';
import { briefOf } from '../model/filed-day.ts';
import type { ArticleIndex, Shelf } from '../model/shelf.ts';
import { alike, normsOf } from './alike.ts';
import { type Edge, groupsOf, ONE_STORY } from './cluster.ts';
import { type FiledUnder, filedUnder, idOf } from './filed-under.ts';

/** Days around an article within which others can be about the same event. */
const WINDOW = 30;
/** Days further that are read at once. */
const BESIDE = 2;
/** Keys that two articles must share before they are compared. */
const LEAST_SHARED = 3;
/** Share of the weight of its keys that another article must have. */
const LEAST_WEIGHT = 0.13;
const MOST_CANDIDATES = 24;
/** Likeness that makes an article's own neighbours worth looking up, and how many are. */
const NEAR = 0.24;
const MOST_NEAR = 12;
/** The most articles that are looked at around one. */
const MOST_ARTICLES = 64;

/**
 * The articles about the same event as this one, itself included, oldest first; empty where it is not filed. Days are asked for
 * with those beside them, on which its neighbours stand, and with the article itself where its day is known: the shelf is to
 * ask no question twice, then each is one wait fewer.
 */
export async function storyIndexes(
  id: ArticleId,
  shelf: Shelf,
  day: number | null = null,
): Promise<readonly ArticleIndex[]> {
  const around = (at: number) => shelf.days(at - WINDOW - BESIDE, at + WINDOW + BESIDE);
  const [[start]] = await Promise.all([shelf.indexes([id]), day === null ? null : around(day)]);
  if (!start) return [];
  if (start.day !== day) await around(start.day);
  const component = await componentOf(start, shelf);
  const group = groupOf(start, component);
  return group.toSorted((a, b) => a.minute - b.minute || (a.article < b.article ? -1 : 1));
}

/**
 * What is linked to an article by likeness of at least `ONE_STORY`, and what is linked to the nearest of these: enough to
 * group as the whole library would be grouped (the study's pairs come out the same with six rounds as with two), in reads
 * that do not grow with the library.
 */
async function componentOf(start: ArticleIndex, shelf: Shelf): Promise<readonly ArticleIndex[]> {
  const seen = new Map([[start.article, start]]);
  const around = linkedTo([start], await candidatesOf([start], sortedKeys([start.keys], 1), shelf, seen));
  for (const { index } of around) seen.set(index.article, index);
  const near = around.flatMap(({ index, score }) => (score >= NEAR ? index : [])).slice(0, MOST_NEAR);
  if (near.length > 0) {
    const keys = sortedKeys([start.keys, keysInCommon(near)], 1);
    const further = linkedTo(near, await candidatesOf(near, keys, shelf, seen));
    for (const { index } of further.slice(0, MOST_ARTICLES - seen.size)) seen.set(index.article, index);
  }
  return [...seen.values()];
}

/** The keys that two or more of these have: what tells their story, not what each adds. */
function keysInCommon(front: readonly ArticleIndex[]): Uint32Array {
  return sortedKeys(
    front.map(({ keys }) => keys),
    Math.min(2, front.length),
  );
}

/** The keys that `least` of these lists have, each once. Sorted, not counted in a map, which would box them. */
function sortedKeys(lists: readonly Uint32Array[], least: number): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  return all.filter((key, at) => key !== all[at - 1] && key === all[at + least - 1]);
}

interface Linked {
  readonly index: ArticleIndex;
  /** Likeness to the one that it is most like. */
  readonly score: number;
}

/** The candidates that are like one of these, the likest first. */
function linkedTo(ones: readonly ArticleIndex[], candidates: readonly ArticleIndex[]): readonly Linked[] {
  const norms = ones.map(normsOf);
  return candidates
    .map((index): Linked => {
      const its = normsOf(index);
      return { index, score: Math.max(...ones.map((one, at) => alike(one, index, norms[at], its))) };
    })
    .filter(({ score }) => score >= ONE_STORY)
    .toSorted((a, b) => b.score - a.score || (a.index.article < b.index.article ? -1 : 1));
}

async function candidatesOf(
  front: readonly ArticleIndex[],
  keys: Uint32Array,
  shelf: Shelf,
  seen: ReadonlyMap<ArticleId, ArticleIndex>,
): Promise<readonly ArticleIndex[]> {
  const from = Math.min(...front.map(({ day }) => day)) - WINDOW;
  const to = Math.max(...front.map(({ day }) => day)) + WINDOW;
  const filed = filedUnder(keys, await shelf.days(from, to), LEAST_SHARED);
  const wanted = new Set(front.flatMap((index) => nearest(index, keys, filed)));
  return await shelf.indexes([...wanted].filter((id) => !seen.has(id)).toSorted());
}

/** By brief the place, counted from 1, of what its keys come to; all nought between one use and the next. */
const places = new Uint8Array(0x10000);

/** The articles whose shared keys, of those that were asked for, weigh the most in this one. @param asked sorted */
function nearest(
  index: ArticleIndex,
  asked: Uint32Array,
  { articles, briefs }: FiledUnder,
): readonly ArticleId[] {
  const times = new Uint8Array(index.keys.length);
  const weights = new Float64Array(index.keys.length);
  let all = 0;
  let last = 0;
  for (const key of index.keys) {
    const weight = weightOf(index, key) ** 2;
    all += weight;
    if (placeIn(asked, key) === -1) continue;
    const brief = briefOf(key);
    places[brief] ||= last += 1;
    const place = (places[brief] ?? 0) - 1;
    times[place] = (times[place] ?? 0) + 1;
    weights[place] = (weights[place] ?? 0) + weight;
  }
  const near: { id: ArticleId; weight: number }[] = [];
  for (const filed of articles) {
    let count = 0;
    let weight = 0;
    for (let at = filed.from; at < filed.to; at++) {
      const place = (places[briefs[at] ?? 0] ?? 0) - 1;
      if (place === -1) continue;
      count += times[place] ?? 0;
      weight += weights[place] ?? 0;
    }
    if (count >= LEAST_SHARED && weight >= LEAST_WEIGHT * all) near.push({ id: idOf(filed), weight });
  }
  for (const key of index.keys) places[briefOf(key)] = 0;
  return near
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => id);
}

/** Weight of a term in an article; its terms are sorted. */
function weightOf({ terms, weights }: ArticleIndex, term: number): number {
  return weights[placeIn(terms, term)] ?? 0;
}

/** -1 where it is not in this sorted list. */
function placeIn(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : -1;
}

function groupOf(start: ArticleIndex, component: readonly ArticleIndex[]): readonly ArticleIndex[] {
  const ordered = component.toSorted((a, b) => (a.article < b.article ? -1 : 1));
  const groups = groupsOf(ordered.length, edgesOf(ordered));
  const mine = groups.find((group) => group.some((at) => ordered[at]?.article === start.article));
  return (mine ?? []).flatMap((at) => ordered[at] ?? []);
}

/** Likeness of every pair of a component. */
export function edgesOf(articles: readonly ArticleIndex[]): readonly Edge[] {
  const norms = articles.map(normsOf);
  const edges: Edge[] = [];
  articles.forEach((one, a) => {
    for (let b = a + 1; b < articles.length; b++) {
      const other = articles[b];
      const score = other ? alike(one, other, norms[a], norms[b]) : 0;
      if (score > 0) edges.push({ a, b, score });
    }
  });
  return edges;
}
