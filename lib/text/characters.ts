/** What one UTF-16 code unit is to the tokeniser. */
export const Unit = {
  space: 1,
  line: 2,
  lower: 3,
  upper: 4,
  digit: 5,
  apostrophe: 6,
  hyphen: 7,
  punctuation: 8,
  symbol: 9,
  /** One half of a code point beyond the basic plane. */
  surrogate: 10,
} as const;

/** `class | fold << FOLD` by unit; 0 is "not yet seen". */
const units = new Uint32Array(65_536);
const FOLD = 8;

const SPACE = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]$/u;
const LETTER = /^[\p{L}\p{M}_\u00ad]$/u;

/** All that is known of a unit, for `classIn` and `foldIn`: one look where both are wanted. Worked out once per unit and kept. */
export function unitAt(text: string, at: number): number {
  return lookUp(text.charCodeAt(at));
}

export const classIn = (known: number): number => known & ((1 << FOLD) - 1);

/** Lower case; curly and modifier apostrophes as `'`; 0 for what is not part of the word (a soft hyphen). */
export const foldIn = (known: number): number => known >>> FOLD;

export const unitClass = (unit: number): number => classIn(lookUp(unit));

export const foldUnit = (unit: number): number => foldIn(lookUp(unit));

function lookUp(unit: number): number {
  return units[unit] || learn(unit);
}

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const kind = classOf(unit, letter);
  const known = kind | (foldOf(unit, letter, kind) << FOLD);
  units[unit] = known;
  return known;
}

function foldOf(unit: number, letter: string, kind: number): number {
  if (unit === 0xad) return 0;
  if (kind === Unit.apostrophe) return 0x27;
  if (kind === Unit.hyphen) return 0x2d;
  const lower = letter.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function classOf(unit: number, letter: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return Unit.surrogate;
  if (/^[\n\r\u0085\u2028\u2029]$/.test(letter)) return Unit.line;
  if (SPACE.test(letter)) return Unit.space;
  if (LETTER.test(letter)) return letter.toLowerCase() === letter ? Unit.lower : Unit.upper;
  if (/^\p{Nd}$/u.test(letter)) return Unit.digit;
  if (/^['’ʼ]$/.test(letter)) return Unit.apostrophe;
  if (/^[-‐‑]$/.test(letter)) return Unit.hyphen;
  return /^\p{P}$/u.test(letter) ? Unit.punctuation : Unit.symbol;
}
