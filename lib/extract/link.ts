import type { Attribution, Claim } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Refiner } from './detector.ts';

interface Content {
  readonly span: Span;
  readonly attribution: string;
}

/**
 * Links each loss, duration and figure to the attribution in whose content it stands: that attribution is who says so. Of
 * several, the one with the narrowest content. One walk over both, in order of their starts.
 */
export const attributedTo: Refiner = {
  id: 'attributed-to',
  refine: (claims) => {
    const contents = claims.filter((claim) => claim.kind === 'attribution').flatMap(contentsOf);
    if (contents.length === 0) return claims;
    contents.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    const owners = ownersOf(claims, contents);
    return claims.map((claim) =>
      claim.kind === 'attribution' ? claim : { ...claim, attributedTo: owners.get(claim) ?? null },
    );
  },
};

function contentsOf({ id, content }: Attribution): readonly Content[] {
  return (content?.spans ?? []).map((span) => ({ span, attribution: id }));
}

function ownersOf(claims: readonly Claim[], contents: readonly Content[]): ReadonlyMap<Claim, string> {
  const owners = new Map<Claim, string>();
  const open: Content[] = [];
  let next = 0;
  for (const claim of claims
    .filter(({ kind }) => kind !== 'attribution')
    .toSorted((a, b) => a.start - b.start)) {
    for (let content = contents[next]; content && content.span[0] <= claim.start; content = contents[++next])
      open.push(content);
    while (open.length > 0 && (open.at(-1)?.span[1] ?? 0) <= claim.start) open.pop();
    const owner = open.findLast(({ span }) => claim.end <= span[1]);
    if (owner) owners.set(claim, owner.attribution);
  }
  return owners;
}
