/** The most text of one article that is read, in UTF-16 code units. */
export const MOST_TEXT = 1_000_000;
/** The most passages that are looked for in a text at once. */
export const MOST_PASSAGES = 1_000;
/** The longest note, in UTF-16 code units. */
export const MOST_NOTE = 100_000;
/** The most that is typed into the field for tags, and so the most tags that can come of it. */
export const MOST_TYPED = 5_000;
