import type { Loss } from '../../model/claim.ts';
import { claimIds } from '../claim-id.ts';
import type { Detector, Draft } from '../detector.ts';
import { keyOf, type Lexemes } from '../quantity/lexemes.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { inherited } from './inherited.ts';
import { judge } from './judges.ts';
import type { Candidate } from './scope.ts';
import { statusOf } from './status.ts';
import { type Judged, together } from './together.ts';
import type { Verdict } from './verdict.ts';
import { endOf } from '../../text/token-at.ts';
import { Says, saysAt } from './words.ts';

/** Harm stated as an amount: which quantities are losses, of what, and whether it happened. */
export const losses: Detector = {
  id: 'loss',
  detect: (draft) => {
    const idOf = claimIds(draft.text);
    return together(judged(draft)).map(({ candidate, verdict }) => claimOf(candidate, verdict, idOf));
  },
};

function judged({ lexemes, reading }: Draft): readonly Judged[] {
  let leaky: boolean | null = null;
  const readsLeaky = (): boolean => (leaky ??= isLeaky(lexemes));
  const found: Judged[] = [];
  let sentence: Sentence | null = null;
  for (const quantity of reading.quantities) {
    if (sentence === null || sentence.of !== lexemes.sentences[quantity.first]) {
      sentence = sentenceAt(lexemes, quantity.first);
    }
    const candidate = candidateOf(lexemes, quantity, sentence, readsLeaky);
    const verdict = judge(candidate) ?? inherited(candidate, found.at(-1));
    if (verdict) found.push({ candidate, verdict });
  }
  return found;
}

interface Sentence {
  readonly of: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly says: number;
}

function sentenceAt(lexemes: Lexemes, at: number): Sentence {
  const of = lexemes.sentences[at];
  let from = at;
  while (from > 0 && lexemes.sentences[from - 1] === of) from--;
  let to = at;
  let says = 0;
  for (to = from; to < lexemes.count && lexemes.sentences[to] === of; to++) says |= saysAt(lexemes, to);
  return { of, from, to, says };
}

function candidateOf(
  lexemes: Lexemes,
  quantity: Quantity,
  { from, to, says }: Sentence,
  leaky: Candidate['leaky'],
): Candidate {
  const { head, before } = quantity;
  const after = Math.max(head?.last ?? quantity.last, quantity.after);
  return { lexemes, quantity, head, before, after, from, to, says, leaky };
}

const LEAK_WORDS = 4;
const WORDS_A_LEAK = 150;

/** Whether the article speaks of leaks so often that weaker words may be read in that light. */
function isLeaky(lexemes: Lexemes): boolean {
  let count = 0;
  for (let at = 0; at < lexemes.count; at++) if (saysAt(lexemes, at) & Says.leak) count++;
  return count >= LEAK_WORDS && count * WORDS_A_LEAK >= lexemes.count;
}

function claimOf(candidate: Candidate, verdict: Verdict, idOf: ReturnType<typeof claimIds>): Loss {
  const { lexemes, quantity, head } = candidate;
  const start = quantity.start;
  const end = endOf(lexemes, (head?.last ?? quantity.last) - 1);
  return {
    id: idOf('loss', start, end),
    kind: 'loss',
    start,
    end,
    because: verdict.because,
    confidence: verdict.confidence,
    what: verdict.what,
    status: statusOf(candidate, verdict.trigger),
    min: quantity.min,
    max: quantity.max,
    unit: unitOf(candidate, verdict),
    modifier: quantity.modifier,
    inferred: quantity.inferred ? ['unit'] : [],
    attributedTo: null,
  };
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['people-killed', 'people'],
  ['people-injured', 'people'],
  ['people-missing', 'people'],
  ['jobs', 'jobs'],
  ['records', 'records'],
]);

/** Hours of lost work stay hours. */
function unitOf({ quantity, head, lexemes }: Candidate, { what }: Verdict): string | null {
  const said = quantity.dimension === 'time' ? keyOf(lexemes, quantity.last - 1) : quantity.unit;
  return UNITS.get(what) ?? said ?? head?.noun ?? null;
}
