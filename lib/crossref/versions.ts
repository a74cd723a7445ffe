import type { RelationName } from '../model/relation.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import { couldDiffer } from './conflict.ts';
import { closeness, compatible } from './measure.ts';
import type { Found } from './pair.ts';
import { differenceOf, relating } from './relate.ts';
import { type KnownOutlet, outletsOf } from './resolve.ts';
import { byAge, type Report, reportOf } from './witnesses.ts';

/** The articles of one story, and who publishes them. */
export interface Story {
  readonly articles: readonly ArticleIndex[];
  readonly known: readonly KnownOutlet[];
  /** Per position of a claim of one of them, what the other articles say; worked out once. */
  readonly sidesOf: (index: ArticleIndex) => ReadonlyMap<number, Sides>;
}

export function storyFrom(articles: readonly ArticleIndex[]): Story {
  const known = outletsOf(articles);
  const relations = once((index) => once(relating(index, known)));
  return { articles, known, sidesOf: once((index) => sidesAmong(articles, relations, index)) };
}

function once<T>(work: (index: ArticleIndex) => T): (index: ArticleIndex) => T {
  const held = new Map<ArticleIndex, T>();
  return (index) => {
    const found = held.get(index) ?? work(index);
    held.set(index, found);
    return found;
  };
}

/** What the other articles of a story say on one claim: the best related claim of each. */
export interface Sides {
  readonly same: readonly Report[];
  readonly conflicts: readonly Report[];
  readonly updates: readonly Report[];
}

/** The most other articles that one is compared with; stories are rarely larger. */
const MOST_COMPARED = 40;

interface Related {
  readonly found: Found;
  readonly other: ArticleIndex;
}

/** What the claims of one article are to those of another. */
type Relations = (index: ArticleIndex) => (other: ArticleIndex) => readonly Found[];

function sidesAmong(
  articles: readonly ArticleIndex[],
  relations: Relations,
  index: ArticleIndex,
): ReadonlyMap<number, Sides> {
  const relate = relations(index);
  const others = articles.filter(({ article }) => article !== index.article).slice(0, MOST_COMPARED);
  const related = others.flatMap((other) => relate(other).map((found): Related => ({ found, other })));
  const byClaim = Map.groupBy(related, ({ found }) => found.a);
  return new Map(
    [...byClaim].map(([at, own]) => {
      const silent = others.filter((each) => !own.some(({ other }) => other === each));
      return [at, sides([...own, ...own.flatMap((one) => carried(index, one, silent, relations))])];
    }),
  );
}

/**
 * What contradicts an echo contradicts what it echoes: both say one value. Told of articles alone that say nothing on it themselves,
 * and looked for where they have a value that could differ.
 */
function carried(
  index: ArticleIndex,
  { found, other: echoing }: Related,
  silent: readonly ArticleIndex[],
  relations: Relations,
): readonly Related[] {
  const mine = index.claims[found.a];
  const echo = echoing.claims[found.b];
  if (found.relation !== 'echoes' || !mine || !echo || closeness(mine, echo) < 1) return [];
  const differing = silent.filter(({ claims }) => claims.some((claim) => couldDiffer(echo, claim)));
  return differing.flatMap((other) =>
    relations(echoing)(other).flatMap((one): Related[] => {
      const against = other.claims[one.b];
      if (one.relation !== 'conflicts' || one.a !== found.b || !against) return [];
      const relation = differenceOf({ a: index, b: other }, mine, against);
      return [{ found: { ...one, a: found.a, relation }, other }];
    }),
  );
}

function sides(related: readonly Related[]): Sides {
  const named = (names: readonly RelationName[]): readonly Report[] => {
    const best = new Map<string, Related>();
    for (const one of related.filter(({ found }) => names.includes(found.relation))) {
      const held = best.get(one.other.article);
      if (!held || one.found.confidence > held.found.confidence) best.set(one.other.article, one);
    }
    return [...best.values()].flatMap(({ other, found }) => reportOf(other, found.b) ?? []).toSorted(byAge);
  };
  const same = named(['corroborates', 'echoes']);
  const agreeing = new Set(same.map(({ index }) => index.article));
  const others = (names: readonly RelationName[]): readonly Report[] =>
    named(names).filter(({ index }) => !agreeing.has(index.article));
  return { same, conflicts: others(['conflicts']), updates: others(['update']) };
}

/** Reports with one value together, in order of the oldest of each. */
export function byValue(reports: readonly Report[]): readonly (readonly Report[])[] {
  const versions: Report[][] = [];
  for (const report of reports) {
    const version = versions.find(([first]) => first && compatible(first.claim, report.claim));
    if (version) version.push(report);
    else versions.push([report]);
  }
  return versions;
}
