export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3 } as const;

/** Bits of a token. */
export const TokenFlag = {
  /** First letter is upper case. */
  capital: 1,
  /** Two letters or more, all upper case. */
  capitals: 2,
  digit: 4,
  hyphen: 8,
  /** Ends with a period of its own ("Mr.", "U.S."). */
  abbreviation: 16,
  /** White space of any sort stands before it; so does it at the start of the text. */
  spaced: 32,
  /** A line break stands before it; so does it at the start of the text. */
  line: 64,
  /** A blank line stands before it; so does it at the start of the text. */
  blank: 128,
} as const;
