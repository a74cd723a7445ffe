const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Inside or right before a quantity: it counts a part, or what comes on top. */
export const partialWords: readonly string[] = listed(`
  other others another more additional further remaining rest final first last next previous former latter same extra
`);

/** In the sentence of a quantity: it counts over a longer time than the event. */
export const cumulativeWords: readonly string[] = listed(`
  far date combined altogether cumulative cumulatively previously annually yearly average averaged typically
`);

/** Nouns of which one text gives many tallies, each of another player, match or season. */
export const talliedNouns: readonly string[] = listed(`
  touchdown game pass yard point goal carry carries reception catch catches assist rebound tackle sack interception run
  inning wicket lap round-robin knockout win loss defeat title season match set shot score td tds ko kos vote percent
`);
