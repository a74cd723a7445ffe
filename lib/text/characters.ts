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

const classes = new Uint8Array(65_536);
const folds = new Uint16Array(65_536);

const SPACE = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]$/u;
const LETTER = /^[\p{L}\p{M}_\u00ad]$/u;

/** Classes are worked out once per unit and kept; 0 is "not yet seen". */
export function unitClass(unit: number): number {
  return classes[unit] || learn(unit);
}

/** Lower case; curly and modifier apostrophes as `'`; 0 for what is not part of the word (a soft hyphen). */
export function foldUnit(unit: number): number {
  if (!classes[unit]) learn(unit);
  return folds[unit] ?? 0;
}

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const kind = classOf(unit, letter);
  classes[unit] = kind;
  const lower = letter.toLowerCase();
  folds[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  if (kind === Unit.apostrophe) folds[unit] = 0x27;
  if (kind === Unit.hyphen) folds[unit] = 0x2d;
  if (unit === 0xad) folds[unit] = 0;
  return kind;
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
