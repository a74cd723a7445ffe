import { isShown } from './painted.ts';
import type { SourceType } from './source-type.ts';
import type { PageClaim } from './view.ts';

/** How sources are told apart in the strip; who is only pointed to, or fits nowhere, is `other`. */
export const mixParts = ['unnamed', 'named', 'organisation', 'outlet', 'document', 'other'] as const;
export type MixPart = (typeof mixParts)[number];

/** How many attributions there are of each part, in the order of the strip. */
export type Mix = readonly (readonly [part: MixPart, count: number])[];

const partOf: Readonly<Record<SourceType, MixPart>> = {
  unnamed: 'unnamed',
  'named-person': 'named',
  organisation: 'organisation',
  outlet: 'outlet',
  document: 'document',
  'pronoun-or-definite': 'other',
  other: 'other',
};

/** Counts of a page's attributions as the page shows them; zero is shown, except for `other`. Dismissed claims do not count. */
export function mixOf(claims: readonly PageClaim[]): Mix {
  const counts = new Map<MixPart, number>(mixParts.map((part) => [part, 0]));
  for (const { claim, annotation } of claims) {
    if (claim.kind !== 'attribution' || !isShown(claim) || annotation?.dismissed === true) continue;
    const part = partOf[claim.source.type];
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  if (counts.get('other') === 0) counts.delete('other');
  return [...counts];
}
