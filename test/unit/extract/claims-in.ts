import { createExtractor } from '../../../lib/extract/index.ts';
import type { ReadText } from '../../../lib/model/article.ts';
import type { Claim, Duration, Figure, Loss } from '../../../lib/model/claim.ts';

const extract = createExtractor({ attribution: new ArrayBuffer(0) });

export function claimsIn(text: string, article: Omit<ReadText, 'text'> = {}): readonly Claim[] {
  return extract({ text, ...article });
}

export function durationsIn(text: string, date?: string): readonly Duration[] {
  return claimsIn(text, { date }).filter((claim) => claim.kind === 'duration');
}

export function lossesIn(text: string): readonly Loss[] {
  return claimsIn(text).filter((claim) => claim.kind === 'loss');
}

export function figuresIn(text: string, outlet?: string): readonly Figure[] {
  return claimsIn(text, { outlet }).filter((claim) => claim.kind === 'figure');
}
