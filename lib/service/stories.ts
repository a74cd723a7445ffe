import type { Article, ArticleId, OutletId } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { claimIdOf, type ClaimId, partsOf } from '../model/ids.ts';
import type { ArticleRow, Cursor, StoryRow, StoryView, ValuePoint, ValueSeries } from '../model/library.ts';
import type { Evidence } from '../model/relation.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import { recencyOf } from '../store/sheet-of.ts';
import { type Place, compare, placesAfter, sheetsAt, sheetsOf } from '../store/sheets.ts';
import { memoShelf } from '../store/memo-shelf.ts';
import { citationsOf } from './citations.ts';
import type { House } from './house.ts';
import { nextTurn } from './later.ts';
import { cursorAt, isoDay, placeIn, type Rows, rowOf } from './lists.ts';

/** Milliseconds after which a list goes out with the stories that were found, and a cursor to go on from. */
const BUDGET_MS = 40;
const CHUNK = 100;
/** Quantities of one story that are compared. */
const MOST_CLAIMS = 400;

const placeOf = ({ day, article }: ArticleIndex): Place => [recencyOf(day), article];

/** Stories in the order of their latest articles. A story is told where its latest article stands, and nowhere else. */
export async function listStories(
  open: House,
  { cursor, most }: { cursor: Cursor; most: number },
): Promise<Rows<StoryRow>> {
  const house = { ...open, shelf: memoShelf(open.shelf) };
  const stop = performance.now() + BUDGET_MS;
  const rows: StoryRow[] = [];
  const told = new Set<ArticleId>();
  for (let after = placeIn(cursor); ;) {
    const places = await placesAfter(house.store, after, CHUNK);
    for (const place of places) {
      const [, id] = place;
      after = place;
      if (told.has(id)) continue;
      const story = await house.crossref.storyOf(id, house.shelf);
      for (const each of story) told.add(each);
      const row = await storyRow(house, id, story);
      if (row) rows.push(row);
      if (rows.length === most || performance.now() > stop) return { rows, next: cursorAt(after) };
    }
    if (places.length < CHUNK) return { rows, next: null };
  }
}

/** The indexes were read to find the story: they tell all but what a row says of the latest article. */
async function storyRow(
  { store, shelf }: House,
  id: ArticleId,
  story: readonly ArticleId[],
): Promise<StoryRow | null> {
  if (story.length < 2) return null;
  const indexes = (await shelf.indexes(story)).toSorted((a, b) => compare(placeOf(a), placeOf(b)));
  const [first] = indexes;
  const last = indexes.at(-1);
  if (first?.article !== id || last === undefined || indexes.length < 2) return null;
  const [latest] = await sheetsAt(store, [placeOf(first)]);
  if (latest === undefined) return null;
  const outlets = new Map(indexes.map(({ outlet, outletName }) => [outlet, outletName]));
  return {
    latest: rowOf(latest),
    articles: indexes.length,
    outlets: Array.from(outlets, ([outlet, name]) => ({ id: outlet, name })),
    from: isoDay(last.day),
    to: isoDay(first.day),
  };
}

const momentOf = ({ date, day }: ArticleRow): number => Date.parse(date ?? day);
const byMoment = (a: ArticleRow, b: ArticleRow): number => momentOf(a) - momentOf(b);

/** Who reported what when, and on whom they rest; null when the article is not kept. */
export async function storyOf(open: House, id: ArticleId): Promise<StoryView | null> {
  const house = { ...open, shelf: memoShelf(open.shelf) };
  const story = await house.crossref.storyOf(id, house.shelf);
  const sheets = await sheetsOf(house.store, story);
  if (!sheets.some((sheet) => sheet.id === id)) return null;
  const claims = quantitiesOf(await house.shelf.articles(story));
  const told = await evidencesOf(house, claims);
  const names = new Map(sheets.map(({ outlet, outletName }) => [outlet, outletName]));
  const nameOf = (outlet: OutletId): string => names.get(outlet) ?? house.outletOf(`https://${outlet}/`).name;
  return {
    articles: sheets.map((sheet) => rowOf(sheet)).toSorted(byMoment),
    series: seriesOf(told, claims),
    citations: citationsOf(
      await house.shelf.indexes(story),
      told.map(({ evidence }) => evidence),
      nameOf,
    ),
  };
}

async function evidencesOf(house: House, claims: ReadonlyMap<ClaimId, Claim>): Promise<readonly Told[]> {
  const ids = [...claims.keys()].slice(0, MOST_CLAIMS);
  const told: Told[] = [];
  for (const own of Map.groupBy(ids, (id) => partsOf(id).articleId).values()) {
    for (const [id, evidence] of await house.crossref.evidencesOf(own, house.shelf)) {
      const claim = claims.get(id);
      if (claim) told.push({ claim, evidence });
    }
    /* A large story takes half a second: a page that is read meanwhile does not wait for it. */
    await nextTurn();
  }
  return told;
}

interface Told {
  readonly claim: Claim;
  readonly evidence: Evidence;
}

function quantitiesOf(articles: readonly Article[]): ReadonlyMap<ClaimId, Claim> {
  const quantities = articles.flatMap((article) =>
    article.claims
      .filter((claim) => claim.kind !== 'attribution')
      .map((claim) => [claimIdOf(article.id, claim.id), claim] as const),
  );
  return new Map(quantities);
}

/** The values that at least two articles give; what has a report in common is one series. */
function seriesOf(told: readonly Told[], claims: ReadonlyMap<ClaimId, Claim>): readonly ValueSeries[] {
  let all: readonly ValueSeries[] = [];
  for (const { claim, evidence } of told) {
    const one: ValueSeries = { kind: claim.kind, unit: unitOf(claim), points: pointsOf(evidence, claims) };
    const known = new Set(one.points.map((point) => point.claim));
    const joins = (series: ValueSeries) =>
      series.unit === one.unit && series.points.some((point) => known.has(point.claim));
    const [first, ...others] = [...all.filter(joins), one];
    const joined = others.reduce(joinedWith, first ?? one);
    const at = all.findIndex(joins);
    const rest = all.filter((series) => !joins(series));
    all = at < 0 ? [...all, joined] : rest.toSpliced(at, 0, joined);
  }
  return all.filter(({ points }) => new Set(points.map(({ article }) => article)).size > 1);
}

/**
 * A relation is to the value of the series' own first report. What agrees with a value that conflicts with it conflicts too; of what
 * conflicts with such a value only the numbers can tell.
 */
function joinedWith(series: ValueSeries, more: ValueSeries): ValueSeries {
  const known = new Map(series.points.map((point) => [point.claim, point.relation]));
  const relation = relationBetween(known, more);
  const own = series.points.find((point) => point.relation === 'same');
  const relationOf = (point: ValuePoint): ValuePoint['relation'] => {
    if (relation === 'same') return point.relation;
    if (point.relation === 'same') return relation;
    return own?.min === point.min && own.max === point.max ? 'same' : point.relation;
  };
  const added = more.points
    .filter(({ claim }) => !known.has(claim))
    .map((point) => ({ ...point, relation: relationOf(point) }));
  return { ...series, points: inTime([...series.points, ...added]) };
}

/** How the value of one series' own report stands to that of another with which it has reports in common. */
function relationBetween(
  known: ReadonlyMap<ClaimId, ValuePoint['relation']>,
  { points }: ValueSeries,
): ValuePoint['relation'] {
  const pairs = points.flatMap(({ claim, relation }) => {
    const other = known.get(claim);
    return other === undefined ? [] : [[other, relation] as const];
  });
  if (pairs.some(([a, b]) => a === 'same' && b === 'same')) return 'same';
  const [a, b] = pairs.find((pair) => pair.includes('same')) ?? pairs[0] ?? [];
  return (a === 'same' ? b : a) ?? 'same';
}

const inTime = (points: readonly ValuePoint[]): readonly ValuePoint[] =>
  points.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

function pointsOf({ versions }: Evidence, claims: ReadonlyMap<ClaimId, Claim>): readonly ValuePoint[] {
  const points = versions.flatMap(({ relation, origins }) =>
    origins
      .flatMap(({ first, echoes }) => [first, ...echoes])
      .flatMap((witness): ValuePoint[] => {
        const claim = claims.get(witness.claim);
        if (claim === undefined) return [];
        const [min, max] = boundsOf(claim);
        const { article, outletName, date, passage } = witness;
        return [
          { claim: witness.claim, article, outletName, date, label: passage.exact, min, max, relation },
        ];
      }),
  );
  return inTime(points);
}

function unitOf(claim: Claim): string | null {
  if (claim.kind === 'attribution') return null;
  return claim.kind === 'duration' ? 's' : claim.unit;
}

function boundsOf(claim: Claim): readonly [number | null, number | null] {
  if (claim.kind === 'attribution') return [null, null];
  return claim.kind === 'duration' ? claim.seconds : [claim.min, claim.max];
}
