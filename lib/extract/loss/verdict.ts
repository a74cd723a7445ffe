import type { LossWhat } from '../../model/quantity.ts';
import type { Candidate } from './scope.ts';

/** That a quantity is a loss, of what, and by which rule. */
export interface Verdict {
  readonly what: LossWhat;
  /** Id of the rule; its words are in `_locales` as `because_<id>`. */
  readonly because: string;
  readonly confidence: number;
  /** Lexemes that say so, for the status to be read around. */
  readonly trigger: number;
}

/** One rule about one kind of loss; null where it does not apply. */
export type Judge = (candidate: Candidate) => Verdict | null;

export const verdict = (what: LossWhat, because: string, trigger: number, confidence = 0.8): Verdict => ({
  what,
  because,
  confidence,
  trigger,
});
