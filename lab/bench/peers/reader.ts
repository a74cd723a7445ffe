/** Reads one text; what it gives is a count, so that no work can be left out as unused. */
export type Reader = (text: string) => number;
