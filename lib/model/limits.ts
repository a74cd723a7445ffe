/** The most text of one article that is read, in UTF-16 code units. */
export const MOST_TEXT = 1_000_000;
/** The most passages that are looked for in a text at once. */
export const MOST_PASSAGES = 1_000;
