import type { Attribution, Claim } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Refiner } from './detector.ts';

/**
 * "Three officials said …": how many unnamed people say so belongs to the attribution, which has it as a facet; it is no figure about
 * the event. One walk over both, in order of their starts.
 */
export const countedSources: Refiner = {
  id: 'counted-sources',
  refine: (claims) => {
    const sources = claims.flatMap((claim) => (claim.kind === 'attribution' ? unnamedOf(claim) : []));
    sources.sort((a, b) => a[0] - b[0]);
    const counts = countsWithin(sources, claims);
    return counts.size === 0 ? claims : claims.filter((claim) => !counts.has(claim));
  },
};

function unnamedOf({ source }: Attribution): readonly Span[] {
  return source.type === 'unnamed' ? source.spans : [];
}

function countsWithin(sources: readonly Span[], claims: readonly Claim[]): ReadonlySet<Claim> {
  const within = new Set<Claim>();
  let furthest = -1;
  let next = 0;
  const figures = claims.filter(({ kind }) => kind === 'figure').toSorted((a, b) => a.start - b.start);
  for (const figure of figures) {
    for (let source = sources[next]; source && source[0] <= figure.start; source = sources[++next])
      furthest = Math.max(furthest, source[1]);
    if (figure.end <= furthest) within.add(figure);
  }
  return within;
}
