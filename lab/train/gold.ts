import { openingOf, OUTSIDE, type Part, type Side } from '../../lib/extract/attribution/labels.ts';
import { firstEndingAfter } from '../../lib/text/token-at.ts';
import type { Tokens } from '../../lib/text/tokens.ts';
import type { PolnearRow } from './polnear.ts';

/** The gold label of every token. A token in two pieces keeps the first. */
export function goldLabels(row: PolnearRow, tokens: Tokens): Uint8Array {
  const labels = new Uint8Array(tokens.count).fill(OUTSIDE);
  const mark = (span: readonly [number, number], part: Part, side: Side): void => {
    const opening = openingOf(part, side);
    let at = firstEndingAfter(tokens, span[0]);
    for (let first = true; at < tokens.count && (tokens.starts[at] ?? 0) < span[1]; at++) {
      if (labels[at] !== OUTSIDE) continue;
      labels[at] = first ? opening : opening + 1;
      first = false;
    }
  };
  for (const { source, cue, content } of row.attributions) {
    const cueStart = cue?.[0]?.[0];
    const contentStart = content?.[0]?.[0] ?? Infinity;
    const sourceSide = cueStart === undefined || (source?.[0]?.[0] ?? 0) < cueStart ? 'before' : 'after';
    for (const span of cue ?? []) mark(span, 'cue', contentStart < (cueStart ?? 0) ? 'before' : 'after');
    for (const span of source ?? []) mark(span, 'source', sourceSide);
    for (const span of content ?? []) mark(span, 'content', span[0] < (cueStart ?? -1) ? 'before' : 'after');
  }
  return labels;
}
