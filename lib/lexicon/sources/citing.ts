/** Words right before a source that somebody else's report rests on. */
export const citingWords: readonly string[] = 'citing quoting'.split(' ');
