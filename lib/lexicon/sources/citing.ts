/** Words right before a source that somebody else's report rests on. */
export const citingWords: readonly string[] = 'citing quoting'.split(' ');

/** Verbs by which an outlet passes on what it found, as they stand behind its name. */
export const outletVerbs: readonly string[] = `
  report reports reported say says said write writes wrote suggest suggests suggested reveal reveals revealed claim claims claimed
  disclose discloses disclosed understand understands understood learned
`
  .trim()
  .split(/\s+/);
