import type { RelationName } from '../model/relation.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import { compatible } from './measure.ts';
import type { Found } from './pair.ts';
import { relating } from './relate.ts';
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
  const held = new Map<ArticleIndex, ReadonlyMap<number, Sides>>();
  return {
    articles,
    known,
    sidesOf: (index) => {
      const found = held.get(index) ?? sidesAmong(articles, known, index);
      held.set(index, found);
      return found;
    },
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

function sidesAmong(
  articles: readonly ArticleIndex[],
  known: readonly KnownOutlet[],
  index: ArticleIndex,
): ReadonlyMap<number, Sides> {
  const relate = relating(index, known);
  const related = articles
    .filter(({ article }) => article !== index.article)
    .slice(0, MOST_COMPARED)
    .flatMap((other) => relate(other).map((found): Related => ({ found, other })));
  const byClaim = Map.groupBy(related, ({ found }) => found.a);
  return new Map([...byClaim].map(([at, each]) => [at, sides(each)]));
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
