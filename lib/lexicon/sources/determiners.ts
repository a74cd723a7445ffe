const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const definite = list('the this that these those both');
export const possessive = list('his her its their our my your whose');
export const indefinite = list(`
  a an one two three four five six seven eight nine ten eleven twelve some many few several most dozens multiple various numerous
  other another more all any each every half hundreds thousands scores countless certain no
`);
/** After one of these, what follows tells more of the noun before and is not its head. */
export const modifierOpeners = list(`
  of for in at on with from to by about against among between inside outside within around near behind across during under over
  who whom whose which that including such like close familiar involved present working speaking loyal aligned opposed as where
  when and or but
`);

/** Nouns that count what stands behind their "of": "a number of aides". */
export const countingNouns = list(`
  number group lot couple handful host dozens scores hundreds thousands series mix constellation collection slew string majority
`);
/** Words before a source that are no part of how it is named: "even some aides", "almost all of them". */
export const leadingWords = list(
  'even almost nearly virtually especially roughly about approximately so by for among from',
);
/** Words of `modifierOpeners` that stand before a noun as well: "outside experts". */
export const openersBefore = list('outside inside close near working like present opposed aligned involved');
/** Participles without a regular ending, behind a noun: "a poll taken in May". */
export const irregularParticiples = list(
  'taken seen made written held done sent found given shown known led brought',
);
