import { type Attribution, type AttributionSource, attributionHull, type Facet } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { claimIds } from '../claim-id.ts';
import type { Detector, Draft } from '../detector.ts';
import { becauseOf } from './because.ts';
import { facetsOf } from './facets.ts';
import { type Found, foundIn } from './found.ts';
import { readModel } from './model.ts';
import type { Piece } from './pieces.ts';
import { type Referent, referents } from './refers-to.ts';
import { tag } from './tag.ts';

/** Who says so: a trained sequence model marks sources, cues and contents, rules join and name them. @throws on bad weights */
export function attributions(weights: ArrayBuffer): Detector {
  const model = readModel(weights);
  return {
    id: 'attribution',
    detect: (draft) => {
      const { tokens, sentences } = draft;
      const tagged = tag(model, tokens, sentences);
      const found = foundIn(tagged, draft);
      const introduced = referents(found, tokens, sentences);
      return claimsOf(found, introduced, draft);
    },
  };
}

function claimsOf(
  found: readonly Found[],
  introduced: readonly Referent[],
  draft: Draft,
): readonly Attribution[] {
  const idOf = claimIds(draft.text);
  return found.flatMap((one, at) => {
    const source = sourceOf(one, introduced[at] ?? { type: one.type, refersTo: null }, draft);
    const cue = { spans: [spanOf(draft, one.linked.cue)] };
    const content = { spans: one.linked.contents.map((piece) => spanOf(draft, piece)) };
    const hull = attributionHull({ source, cue, content });
    if (!hull) return [];
    const [start, end] = hull;
    const id = idOf('attribution', start, end);
    const because = becauseOf(one.linked, draft.tokens);
    return [
      {
        kind: 'attribution' as const,
        id,
        start,
        end,
        source,
        cue,
        content,
        because,
        confidence: one.confidence,
      },
    ];
  });
}

function sourceOf({ linked, outlet }: Found, { type, refersTo }: Referent, draft: Draft): AttributionSource {
  const spans = linked.source ? [spanOf(draft, linked.source)] : [];
  const facets: readonly Facet[] = type === 'unnamed' ? facetsOf(linked, draft.tokens, draft.sentences) : [];
  return { spans, type, refersTo, outlet: type === 'outlet' ? outlet : null, facets };
}

function spanOf({ tokens }: Draft, { from, to }: Piece): Span {
  return [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0];
}
