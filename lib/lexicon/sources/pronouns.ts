const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that point to a source named elsewhere. */
export const pointing = list(`
  he she they it i we you him her them us me his their its my our your hers theirs himself herself themselves itself myself
  ourselves yourself who whom whose which that this former latter self
`);

/** Words that stand for people left without names. */
export const unnamedPronouns = list(`
  some many few several most others those someone somebody everyone everybody anyone people plenty dozens scores hundreds
  thousands millions these another countless numerous all
`);

/** Words that stand for nobody. */
export const nobody = list('nobody none nothing no-one anything everything something');
