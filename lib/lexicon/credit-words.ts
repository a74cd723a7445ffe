const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that stand right before an outlet which a report is credited to: "told the Ledger", "according to the Ledger". */
export const creditBefore: readonly string[] = listed(`
  told tells tell telling to by via citing cites cited with informed assured announced reported reports said says writes wrote
  in from for of on per source attribution h/t
`);

/** The word that "to" or "with" needs before it in a credit: "according to", "spoke to", "interview with". */
export const creditLeads: readonly string[] = listed(`
  according spoke speaking talked said statement interview interviewed comments email emailed
`);

/** What "in", "from", "for", "of" or "on" needs before it: "a report in the Ledger", "wrote on ledger.example". */
export const creditPieces: readonly string[] = listed(`
  report reports story article interview piece investigation scoop exclusive column essay blog post wrote writes writing
  written published
`);

/** What "on" may have before it too: "said on the Channel". */
export const creditAirings: readonly string[] = listed(
  'said says appeared appearing appearance aired broadcast',
);

/** Who reports in a name of their own: "according to the blogger Dana Whitlock". */
export const journalistNouns: readonly string[] = listed(`
  journalist reporter blogger columnist correspondent
`);

/** What a journalist must do for it to be reporting: others are news themselves. */
export const journalistVerbs: readonly string[] = listed(`
  reported reports wrote writes revealed reveals published publishes broke blogged tweeted
`);

/** Words that stand right behind an outlet which a report is credited to: "the Ledger reported". */
export const creditAfter: readonly string[] = listed(`
  reported reports report reporting said says wrote writes revealed reveals disclosed discloses claimed claims
  published broke flagged first understands learned learnt cited cites citing quoted quotes quoting announced
  states stated notes noted points explains explained adds added posted tweeted spotted tells told
`);

/** Common nouns that point back to the outlet named last: "the newspaper said". */
export const outletNouns: readonly string[] = listed(`
  newspaper paper magazine network outlet broadcaster site website publication daily weekly tabloid agency station
`);

/** What may stand between an outlet's name and the verb: "the Ledger newspaper reported", "the Ledger has learned". */
export const creditFillers: readonly string[] = listed(`
  newspaper paper magazine network website site has have had is was also exclusively earlier later on last
`);

/** Capitalised words that open no outlet's name. */
export const neverOutlets: readonly string[] = listed(`
  a an this that these those some many one two three several
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mr mrs ms dr he she they it we i you but and so if when while after before in on at by
  congress parliament police
`);
