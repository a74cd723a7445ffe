import type { Article } from '../model/article.ts';
import type { Attribution, Claim } from '../model/claim.ts';
import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import type { Sentences } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import { creditsOf, speakerOf, wordsOf } from './claim-credits.ts';
import { nearOf, runsIn, scopeOf, termsIn } from './claim-words.ts';
import { measureOf } from './measure.ts';
import { sentenceAt } from './places.ts';
import { headOf, partOf, qualitiesOf, yearOf } from './quantity-noun.ts';
import { type Reading, readingOf } from './reading.ts';

const LONGEST_LABEL = 80;

type Packed = Pick<
  ArticleIndex,
  | 'claims'
  | 'claimTerms'
  | 'claimTermEnds'
  | 'nearTerms'
  | 'nearTermEnds'
  | 'claimRuns'
  | 'claimRunEnds'
  | 'cites'
>;

/** Everything that a claim is compared by, packed. */
export function indexClaims(article: Article, tokens: Tokens, sentences: Sentences): Packed {
  const reading = readingOf(article, tokens, sentences);
  const claims = article.claims.map((claim) => indexClaim(claim, reading));
  const sentenceTerms = pack(article.claims.map((claim) => termsIn(reading, scopeOf(claim, reading))));
  const near = pack(article.claims.map((claim) => termsIn(reading, nearOf(claim, reading))));
  const runs = pack(article.claims.map((claim) => runsIn(tokens, scopeOf(claim, reading))));
  return {
    claims,
    cites: [...new Set(reading.credits.flat().flatMap(({ outlet }) => outlet ?? []))],
    claimTerms: sentenceTerms.values,
    claimTermEnds: sentenceTerms.ends,
    nearTerms: near.values,
    nearTermEnds: near.ends,
    claimRuns: runs.values,
    claimRunEnds: runs.ends,
  };
}

function indexClaim(claim: Claim, reading: Reading): ClaimIndex {
  const measure = measureOf(claim);
  const attribution = sourceOf(claim, reading);
  return {
    id: claim.id,
    kind: claim.kind,
    start: claim.start,
    sentence: sentenceAt(reading.tokens, reading.sentences, claim.start),
    label: labelOf(claim, reading.article.text),
    unit: measure?.unit ?? '',
    low: measure?.low ?? null,
    high: measure?.high ?? null,
    about: measure?.about ?? false,
    what: claim.kind === 'loss' ? claim.what : null,
    denied: claim.kind === 'loss' && claim.status === 'denied',
    head: claim.kind === 'attribution' ? 0 : headOf(claim, reading),
    qualities: claim.kind === 'attribution' ? [] : qualitiesOf(claim, reading),
    part: partOf(claim, reading),
    year: yearOf(claim, reading),
    credits: creditsOf(claim, attribution, reading),
    speaker: attribution ? speakerOf(attribution, reading.article.text) : null,
    sourceType: attribution?.source.type ?? null,
  };
}

/** Who says so: the attribution in whose content it stands, else the only one of its sentence. */
function sourceOf(claim: Claim, { attributions, saidIn, tokens, sentences }: Reading): Attribution | null {
  if (claim.kind === 'attribution') return claim;
  if (claim.attributedTo !== null) return attributions.get(claim.attributedTo) ?? null;
  const inSentence = saidIn.get(sentenceAt(tokens, sentences, claim.start)) ?? [];
  return inSentence.length === 1 ? (inSentence[0] ?? null) : null;
}

function labelOf(claim: Claim, text: string): string {
  const words =
    claim.kind === 'attribution' ? wordsOf(claim.source.spans, text) : text.slice(claim.start, claim.end);
  return words.slice(0, LONGEST_LABEL);
}

function pack(lists: readonly (readonly number[])[]): { values: Uint32Array; ends: Uint32Array } {
  const ends = new Uint32Array(lists.length);
  let total = 0;
  lists.forEach((list, at) => {
    total += list.length;
    ends[at] = total;
  });
  return { values: Uint32Array.from(lists.flat()), ends };
}
