import * as z from 'zod/mini';
import { type Attribution, type Claim, Duration, Figure, LocalClaimId, Loss } from '../model/claim.ts';
import { FacetName, SourceType } from '../model/source-type.ts';
import {
  allWordsOf,
  type Paper,
  spanFrom,
  spanOf,
  spansFrom,
  stretchOf,
  Stretch,
  Words,
  wordsOf,
} from './words.ts';

const wordList = z.readonly(z.array(Words));
const unit = z.nullable(z.string());

/** What every body has: where the claim stands as a whole, and why it was marked. */
const shared = {
  type: z.literal('Claim'),
  extent: Stretch,
  because: z.string(),
  confidence: z.number(),
};

const attributedTo = z.nullable(LocalClaimId);
const amount = { min: z.nullable(z.number()), max: z.nullable(z.number()), modifier: Loss.shape.modifier };
/** The unit stands under `said` where the text states it, else under `inferred`. */
const inferredUnit = { attributedTo, unit: z.optional(unit) };

const AttributionBody = z.object({
  ...shared,
  kind: z.literal('attribution'),
  said: z.object({
    sourceWords: wordList,
    cueWords: z.nullable(wordList),
    contentWords: z.nullable(wordList),
    facets: z.readonly(z.array(z.object({ name: FacetName, words: Words }))),
  }),
  inferred: z.object({
    sourceType: SourceType,
    refersTo: z.nullable(Words),
    outlet: z.nullable(z.string()),
  }),
});

const LossBody = z.object({
  ...shared,
  kind: z.literal('loss'),
  said: z.object({ ...amount, unit: z.optional(unit), what: Loss.shape.what, status: Loss.shape.status }),
  inferred: z.object(inferredUnit),
});

const FigureBody = z.object({
  ...shared,
  kind: z.literal('figure'),
  said: z.object({ ...amount, unit: z.optional(unit), denied: Figure.shape.denied }),
  inferred: z.object(inferredUnit),
});

const DurationBody = z.object({
  ...shared,
  kind: z.literal('duration'),
  said: z.object({ value: Duration.shape.value, modifier: Duration.shape.modifier }),
  inferred: z.object({
    seconds: Duration.shape.seconds,
    begin: Duration.shape.begin,
    finish: Duration.shape.finish,
    attributedTo,
  }),
});

/** A claim as the body of an annotation: what the text states apart from what was worked out. */
export const ClaimBody = z.discriminatedUnion('kind', [AttributionBody, LossBody, DurationBody, FigureBody]);
export type ClaimBody = z.infer<typeof ClaimBody>;

export function bodyOf(claim: Claim, paper: Paper): ClaimBody {
  const { because, confidence } = claim;
  const extent = stretchOf(paper, [claim.start, claim.end]);
  const common = { type: 'Claim', extent, because, confidence } as const;
  if (claim.kind === 'attribution') return { ...common, kind: claim.kind, ...attributionOut(claim, paper) };
  if (claim.kind === 'duration') {
    const { value, modifier, seconds, begin, finish } = claim;
    const inferred = { seconds, begin, finish, attributedTo: claim.attributedTo };
    return { ...common, kind: claim.kind, said: { value, modifier }, inferred };
  }
  const { min, max, modifier } = claim;
  const isInferred = claim.inferred.includes('unit');
  const said = { min, max, modifier, ...(isInferred ? {} : { unit: claim.unit }) };
  const inferred = { attributedTo: claim.attributedTo, ...(isInferred ? { unit: claim.unit } : {}) };
  return claim.kind === 'loss'
    ? { ...common, kind: 'loss', said: { ...said, what: claim.what, status: claim.status }, inferred }
    : { ...common, kind: 'figure', said: { ...said, denied: claim.denied }, inferred };
}

/** The way back. @throws {Misplaced} */
export function claimFrom(body: ClaimBody, id: string, paper: Paper): Claim {
  const [start, end] = spanOf(paper, body.extent);
  const { because, confidence } = body;
  const common = { id, start, end, because, confidence };
  if (body.kind === 'attribution') return { ...common, kind: 'attribution', ...attributionIn(body, paper) };
  if (body.kind === 'duration') return { ...common, kind: 'duration', ...body.said, ...body.inferred };
  const { attributedTo } = body.inferred;
  const isInferred = body.inferred.unit !== undefined;
  const unit = (isInferred ? body.inferred.unit : body.said.unit) ?? null;
  const inferred = isInferred ? ['unit' as const] : [];
  return body.kind === 'loss'
    ? { ...common, kind: 'loss', ...body.said, unit, inferred, attributedTo }
    : { ...common, kind: 'figure', ...body.said, unit, inferred, attributedTo };
}

type AttributionBody = z.infer<typeof AttributionBody>;

function attributionOut(
  { source, cue, content }: Attribution,
  paper: Paper,
): Pick<AttributionBody, 'said' | 'inferred'> {
  return {
    said: {
      sourceWords: allWordsOf(paper, source.spans),
      cueWords: cue && allWordsOf(paper, cue.spans),
      contentWords: content && allWordsOf(paper, content.spans),
      facets: source.facets.map(({ name, span }) => ({ name, words: wordsOf(paper, span) })),
    },
    inferred: {
      sourceType: source.type,
      refersTo: source.refersTo && wordsOf(paper, source.refersTo),
      outlet: source.outlet,
    },
  };
}

function attributionIn(
  { said, inferred }: AttributionBody,
  paper: Paper,
): Pick<Attribution, 'source' | 'cue' | 'content'> {
  return {
    source: {
      spans: spansFrom(paper, said.sourceWords, ['said', 'sourceWords']),
      type: inferred.sourceType,
      refersTo: inferred.refersTo && spanFrom(paper, inferred.refersTo, ['inferred', 'refersTo']),
      outlet: inferred.outlet,
      facets: said.facets.map(({ name, words }, index) => ({
        name,
        span: spanFrom(paper, words, ['said', 'facets', index, 'words']),
      })),
    },
    cue: said.cueWords && { spans: spansFrom(paper, said.cueWords, ['said', 'cueWords']) },
    content: said.contentWords && { spans: spansFrom(paper, said.contentWords, ['said', 'contentWords']) },
  };
}
