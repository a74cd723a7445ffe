import type { Attribution, Claim, Duration, Figure } from '../../../lib/model/claim.ts';
import type { SourceType } from '../../../lib/model/source-type.ts';
import type { Span } from '../../../lib/model/span.ts';

const marked = (id: string, [start, end]: Span) => ({ id, start, end, because: 'test', confidence: 1 });

export function attribution(
  id: string,
  { source = [], contents = [], type = 'unnamed' }: { source?: Span[]; contents?: Span[]; type?: SourceType },
): Attribution {
  const all = [...source, ...contents];
  const hull: Span = [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
  return {
    ...marked(id, hull),
    kind: 'attribution',
    source: { spans: source, type, refersTo: null, outlet: null, facets: [] },
    cue: null,
    content: contents.length > 0 ? { spans: contents } : null,
  };
}

export function figure(id: string, span: Span): Figure {
  return {
    ...marked(id, span),
    kind: 'figure',
    min: 3,
    max: 3,
    unit: 'item',
    modifier: null,
    inferred: [],
    denied: false,
    attributedTo: null,
  };
}

export function duration(id: string, span: Span): Duration {
  return {
    ...marked(id, span),
    kind: 'duration',
    value: 'P3D',
    modifier: null,
    seconds: [259_200, 259_200],
    begin: null,
    finish: null,
    attributedTo: null,
  };
}

/** By the id of each claim that is left, the attribution it is linked to. */
export function owners(claims: readonly Claim[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    claims.flatMap((claim) =>
      claim.kind === 'attribution' ? [] : [[claim.id, claim.attributedTo] as const],
    ),
  );
}
