import type { Article, ArticleId } from '../model/article.ts';
import type { EvidenceOrigin, EvidenceVersion, Evidence, Witness } from '../model/relation.ts';
import type { Shelf } from '../model/shelf.ts';
import { standingOf } from './standing.ts';
import { byValue, type Sides, type Story } from './versions.ts';
import { byAge, idOf, type OriginGroup, originsOf, type Report, type Traced } from './witnesses.ts';

/** Code units around the quoted words that a passage shows at most, on each side. */
const AROUND = 160;
const LONGEST_EXACT = 600;

/** All that a standing unfolds into; full articles are read for their passages only. */
export async function evidenceFor(mine: Report, story: Story, shelf: Shelf): Promise<Evidence> {
  const sides = story.sidesOf(mine.index).get(mine.at) ?? { same: [], conflicts: [], updates: [] };
  const versions = versionsOf(mine, sides, story);
  const ids = new Set(versions.flatMap(({ reports }) => reports.map(({ index }) => index.article)));
  const articles = new Map((await shelf.articles([...ids])).map((article) => [article.id, article]));
  return {
    claim: idOf(mine),
    kind: mine.claim.kind,
    standing: standingOf(mine, sides, story),
    versions: versions.flatMap((version) => shown(version, story, mine, articles)),
  };
}

interface Version {
  readonly relation: EvidenceVersion['relation'];
  readonly reports: readonly Report[];
}

function versionsOf(mine: Report, sides: Sides, story: Story): readonly Version[] {
  const taken = new Set([mine, ...sides.same].map(({ index }) => index.article));
  const other = (relation: Version['relation'], reports: readonly Report[]): readonly Version[] =>
    byValue(reports).map((version) => ({ relation, reports: supported(version, taken, story) }));
  return [
    { relation: 'same', reports: [mine, ...sides.same] },
    ...other('conflicts', sides.conflicts),
    ...other('update', sides.updates),
  ];
}

/** A version with what further articles say the same as its first report, of those that are not on another side. */
function supported(version: readonly Report[], taken: Set<ArticleId>, story: Story): readonly Report[] {
  const [first] = version;
  for (const { index } of version) taken.add(index.article);
  if (!first) return version;
  const more = (story.sidesOf(first.index).get(first.at)?.same ?? []).filter(
    ({ index }) => !taken.has(index.article),
  );
  for (const { index } of more) taken.add(index.article);
  return [...version, ...more].toSorted(byAge);
}

type Articles = ReadonlyMap<ArticleId, Article>;

function shown(version: Version, story: Story, mine: Report, articles: Articles): readonly EvidenceVersion[] {
  const origins = originsOf(version.reports, story.known).flatMap((group) =>
    shownOrigin(group, mine, articles),
  );
  const [oldest] = version.reports.toSorted(byAge);
  const label = version.relation === 'same' ? mine.claim.label : (oldest?.claim.label ?? '');
  return origins.length === 0 ? [] : [{ label, relation: version.relation, origins }];
}

function shownOrigin(
  { origin, first, echoes }: OriginGroup,
  mine: Report,
  articles: Articles,
): readonly EvidenceOrigin[] {
  const [head, ...rest] = [first, ...echoes].flatMap((traced) => witnessOf(traced, mine, articles));
  return head ? [{ origin, first: head, echoes: rest }] : [];
}

function witnessOf(traced: Traced, mine: Report, articles: Articles): readonly Witness[] {
  const article = articles.get(traced.index.article);
  const claim = article?.claims.find(({ id }) => id === traced.claim.id);
  if (!article || !claim) return [];
  return [
    {
      claim: idOf(traced),
      article: article.id,
      outlet: article.outlet,
      outletName: article.outletName,
      url: article.url,
      title: article.title,
      date: article.published ?? article.firstRead,
      passage: passageOf(article.text, claim.start, claim.end),
      how: traced.how,
      from: traced.from?.name ?? null,
      alike: traced.alike,
      here: idOf(traced) === idOf(mine),
    },
  ];
}

function passageOf(text: string, start: number, end: number): Witness['passage'] {
  const stop = Math.min(end, start + LONGEST_EXACT);
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(stop, stop + AROUND);
  return {
    before: start > AROUND ? before.slice(before.search(/\s/) + 1) : before.trimStart(),
    exact: text.slice(start, stop),
    after:
      stop + AROUND < text.length ? after.slice(0, Math.max(0, after.search(/\s\S*$/))) : after.trimEnd(),
  };
}
