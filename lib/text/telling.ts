import { tellingWords } from './telling-words.ts';

const isNegated = (word: string): boolean => /n['’]t$/.test(word);

/**
 * The tokens of a passage that must be the same where it is found again: figures, currencies, negations, number and unit
 * words, and capitalised words, which name who says so.
 */
function tellingTokens(passage: string): readonly string[] {
  const tokens = /\p{Sc}|\d[\d.,:]*\d|\d|%|\p{L}[\p{L}\p{M}'’-]*/gu;
  return [...passage.matchAll(tokens)]
    .map(([token]) => token)
    .filter((token, i) => {
      const lower = token.toLowerCase();
      const isName = i > 0 && /^\p{Lu}/u.test(token);
      return !/^\p{L}/u.test(token) || isName || isNegated(lower) || tellingWords.has(lower);
    })
    .map((token) => token.toLowerCase().replaceAll('’', "'"));
}

/** Whether two passages agree in all that tells, however else they are worded. */
export function tellsTheSame(a: string, b: string): boolean {
  const left = tellingTokens(a);
  const right = tellingTokens(b);
  return left.length === right.length && left.every((token, i) => token === right[i]);
}

const negation = /\b(?:not?|never|nor|neither|without|cannot|den(?:y|ies|ied)|unlikely|hardly)\b|n['’]t\b/gi;

/** Whether the words right before two passages deny them alike. Only the last few words of the same block count. */
export function deniedAlike(before: string, now: string): boolean {
  const denials = (text: string): string =>
    [...(text.split('\n').at(-1) ?? '').slice(-DENIAL_REACH).matchAll(negation)]
      .map(([word]) => word.toLowerCase())
      .join(' ');
  return denials(before) === denials(now);
}

/** Characters. */
const DENIAL_REACH = 20;
