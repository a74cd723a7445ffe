import type { Article, ArticleId, OutletId } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { claimIdOf, type ClaimId } from '../model/ids.ts';
import type { ArticleRow, Cursor, StoryRow, StoryView, ValuePoint, ValueSeries } from '../model/library.ts';
import type { Evidence, Witness } from '../model/relation.ts';
import type { Sheet } from '../model/sheet.ts';
import { type Place, compare, sheetsFrom, sheetsOf } from '../store/sheets.ts';
import { memoShelf } from '../store/memo-shelf.ts';
import { citationsOf } from './citations.ts';
import type { House } from './house.ts';
import { cursorAt, placeIn, type Rows, rowOf } from './lists.ts';

const BUDGET_MS = 150;
const CHUNK = 24;
/** Quantities of one story that are compared. */
const MOST_CLAIMS = 400;

const placeOf = ({ recency, id }: Sheet): Place => [recency, id];

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
    const sheets = await sheetsFrom(house.store, { outlet: null, after, until: null, most: CHUNK });
    for (const sheet of sheets) {
      if (!told.has(sheet.id)) {
        const story = await house.crossref.storyOf(sheet.id, house.shelf);
        for (const id of story) told.add(id);
        const row = await storyRow(house, sheet, story);
        if (row) rows.push(row);
      }
      after = placeOf(sheet);
      if (rows.length === most || performance.now() > stop) return { rows, next: cursorAt(after) };
    }
    if (sheets.length < CHUNK) return { rows, next: null };
  }
}

async function storyRow(
  { store }: House,
  sheet: Sheet,
  story: readonly ArticleId[],
): Promise<StoryRow | null> {
  if (story.length < 2) return null;
  const sheets = (await sheetsOf(store, story)).toSorted((a, b) => compare(placeOf(a), placeOf(b)));
  const [latest] = sheets;
  const earliest = sheets.at(-1);
  if (latest?.id !== sheet.id || earliest === undefined || sheets.length < 2) return null;
  const outlets = new Map(sheets.map(({ outlet, outletName }) => [outlet, outletName]));
  return {
    latest: rowOf(latest),
    articles: sheets.length,
    outlets: Array.from(outlets, ([id, name]) => ({ id, name })),
    from: rowOf(earliest).day,
    to: rowOf(latest).day,
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

const witnessesOf = ({ versions }: Evidence): readonly Witness[] =>
  versions.flatMap(({ origins }) => origins.flatMap(({ first, echoes }) => [first].concat(echoes)));

/** Evidence of the quantities of a story, each told once: by its first claim. */
async function evidencesOf(house: House, claims: ReadonlyMap<ClaimId, Claim>): Promise<readonly Told[]> {
  const told = new Set<ClaimId>();
  const evidences: Told[] = [];
  for (const [id, claim] of [...claims].slice(0, MOST_CLAIMS)) {
    if (told.has(id)) continue;
    const evidence = await house.crossref.evidenceOf(id, house.shelf);
    if (!evidence) continue;
    for (const witness of witnessesOf(evidence)) told.add(witness.claim);
    evidences.push({ claim, evidence });
  }
  return evidences;
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

/** The values that at least two articles give. */
function seriesOf(told: readonly Told[], claims: ReadonlyMap<ClaimId, Claim>): readonly ValueSeries[] {
  return told.flatMap(({ claim, evidence }) => {
    const points = pointsOf(evidence, claims);
    if (new Set(points.map(({ article }) => article)).size < 2) return [];
    return [{ kind: claim.kind, unit: unitOf(claim), points }];
  });
}

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
  return points.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function unitOf(claim: Claim): string | null {
  if (claim.kind === 'attribution') return null;
  return claim.kind === 'duration' ? 's' : claim.unit;
}

function boundsOf(claim: Claim): readonly [number | null, number | null] {
  if (claim.kind === 'attribution') return [null, null];
  return claim.kind === 'duration' ? claim.seconds : [claim.min, claim.max];
}
