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
