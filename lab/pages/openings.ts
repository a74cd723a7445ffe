import type { Extract } from '../../lib/extract/index.ts';
import type { Claim } from '../../lib/model/claim.ts';
import { isShown, paintedSpans } from '../../lib/model/painted.ts';

/** How many painted passages in the beginning of a text are there under the same id when all of it is known, are not, and are only then. */
export interface Agreement {
  readonly stay: number;
  readonly go: number;
  readonly come: number;
}

const passageOf = (claim: Claim): string =>
  JSON.stringify([claim.id, claim.kind === 'attribution' && claim.source.type, paintedSpans(claim)]);

const endOf = (claim: Claim): number => paintedSpans(claim).at(-1)?.[1] ?? claim.end;

/** Whether what is painted of the first `end` characters before the rest is known is what stays painted. */
export function agreementOn(extract: Extract, text: string, end: number): Agreement {
  const passages = (of: string): Set<string> =>
    new Set(
      extract({ text: of })
        .filter((claim) => isShown(claim) && endOf(claim) <= end)
        .map(passageOf),
    );
  const early = passages(text.slice(0, end));
  const late = passages(text);
  const stay = [...early].filter((passage) => late.has(passage)).length;
  return { stay, go: early.size - stay, come: late.size - stay };
}
