import { claimIdOf, type ClaimId } from '../model/ids.ts';
import type { HowKnown, Origin } from '../model/relation.ts';
import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import type { Pair } from './pair.ts';
import { type Shared, sharedOrigin, type SharedWords, upstreamOf } from './shared-origin.ts';
import { type KnownOutlet, outletOrigin, sameSpeaker, statementOrigin } from './resolve.ts';
import { copied, shared } from './shingles.ts';
import { runCount, runsOf, sameWords } from './subject.ts';

/** One article's report of a version. */
export interface Report {
  readonly index: ArticleIndex;
  /** Position of the claim in the index. */
  readonly at: number;
  readonly claim: ClaimIndex;
}

/** A report with how its origin is known. */
export interface Traced extends Report {
  readonly how: HowKnown;
  /** The origin that it credits or copies; null for its own reporting. */
  readonly from: Origin | null;
  readonly alike: number | null;
}

/** Reports that go back to one origin: the first of them, then the others, oldest first. */
export interface OriginGroup {
  readonly origin: Origin;
  readonly first: Traced;
  readonly echoes: readonly Traced[];
}

export function reportOf(index: ArticleIndex, at: number): Report | null {
  const claim = index.claims[at];
  return claim ? { index, at, claim } : null;
}

export function idOf({ index, claim }: Report): ClaimId {
  return claimIdOf(index.article, claim.id);
}

export function byAge(a: Report, b: Report): number {
  return a.index.minute - b.index.minute || (a.index.article < b.index.article ? -1 : 1);
}

type Sources = Pick<Pair, 'known' | 'upstream'>;

/** Distinct origins of the reports of one version, oldest first. */
export function originsOf(reports: readonly Report[], known: readonly KnownOutlet[]): readonly OriginGroup[] {
  const sources: Sources = { known, upstream: upstreamOf(known) };
  const traced = reports
    .toSorted(byAge)
    .map((report, at, all) => trace(report, all.slice(0, at), all, sources));
  const parents = traced.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    return root;
  };
  traced.forEach((one, at) => {
    traced.slice(0, at).forEach((other, to) => {
      if (shareOrigin(one, other) || inCommon(one, other, sources)) parents[rootOf(at)] = rootOf(to);
    });
  });
  const groups = Map.groupBy(traced, (report) => rootOf(traced.indexOf(report)));
  return [...groups.values()].map((group) => groupFor(group, known));
}

function trace(report: Report, earlier: readonly Report[], all: readonly Report[], sources: Sources): Traced {
  const { index, claim } = report;
  const { known, upstream } = sources;
  const [up] = upstream(index, claim);
  if (up) {
    const credit = [...claim.credits, ...index.carries].find(
      ({ outlet, name }) => outlet === up.id || name === up.name,
    );
    return {
      ...report,
      how: up.kind === 'wire' && index.carries.length > 0 ? 'wire' : (credit?.how ?? 'credits'),
      from: up,
      alike: null,
    };
  }
  for (const older of earlier) {
    const share = copied(index.shingles, older.index.shingles);
    if (share === null || older.index.outlet === index.outlet) continue;
    return {
      ...report,
      how: 'copy',
      from: outletOrigin(older.index.outlet, older.index.outletName, known),
      alike: share,
    };
  }
  const quoted = earlier.find((older) => older.index.outlet !== index.outlet && sharesWords(report, older));
  if (quoted && !sameSpeaker(claim.speaker, quoted.claim.speaker)) {
    return {
      ...report,
      how: 'shared-quote',
      from: outletOrigin(quoted.index.outlet, quoted.index.outletName, known),
      alike: null,
    };
  }
  const credit = all
    .map((other) => inCommon(report, other, sources))
    .find((shared) => shared?.because === 'same-credit');
  if (credit) return { ...report, how: 'credits', from: credit.origin, alike: null };
  if (claim.speaker !== null && claim.sourceType !== 'named-person') {
    const how = claim.sourceType === 'document' ? 'document' : 'statement';
    return { ...report, how, from: { ...statementOrigin(claim.speaker), kind: how }, alike: null };
  }
  return { ...report, how: 'own-reporting', from: null, alike: null };
}

const SAME_SENTENCE = 0.6;

function sharesWords(a: Report, b: Report): boolean {
  return wordsOfBoth(a, b).share >= SAME_SENTENCE;
}

function wordsOfBoth(a: Report, b: Report): SharedWords {
  const runs = shared(runsOf(a.index, a.at), runsOf(b.index, b.at));
  return { share: sameWords(runCount(a.index, a.at), runCount(b.index, b.at), runs), runs };
}

/** What two reports of two outlets come from, as the relation of their claims has it. */
function inCommon(a: Report, b: Report, sources: Sources): Shared | null {
  if (a.index.outlet === b.index.outlet) return null;
  const pair: Pair = { ...sources, a: a.index, b: b.index, copy: copied(a.index.shingles, b.index.shingles) };
  return sharedOrigin(pair, a.claim, b.claim, wordsOfBoth(a, b));
}

function shareOrigin(a: Traced, b: Traced): boolean {
  if (a.index.outlet === b.index.outlet) return true;
  if (a.from && (a.from.id === b.index.outlet || a.from.id === b.from?.id)) return true;
  if (b.from && b.from.id === a.index.outlet) return true;
  const bothOwn = !isTaken(a) && !isTaken(b);
  return bothOwn && sameSpeaker(a.claim.speaker, b.claim.speaker);
}

/** Whether a report comes from another outlet, not from a speaker. */
function isTaken({ from }: Traced): boolean {
  return from !== null && (from.kind === 'outlet' || from.kind === 'wire');
}

function groupFor(group: readonly Traced[], known: readonly KnownOutlet[]): OriginGroup {
  const roots = group.filter((report) => !isTaken(report));
  const first = roots[0] ?? group[0];
  if (!first) throw new Error('an origin without a report');
  return {
    origin: originFor(first, roots, known),
    first,
    echoes: group.filter((report) => report !== first),
  };
}

function originFor(first: Traced, roots: readonly Traced[], known: readonly KnownOutlet[]): Origin {
  if (isTaken(first) && first.from) return first.from;
  const outlets = new Set(roots.map(({ index }) => index.outlet));
  if (outlets.size > 1 && first.claim.speaker !== null) return statementOrigin(first.claim.speaker);
  return first.from ?? outletOrigin(first.index.outlet, first.index.outletName, known);
}
