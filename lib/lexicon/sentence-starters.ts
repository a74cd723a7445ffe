/** Words that, capitalised, open a sentence after an abbreviation ("in the U.S. The …"); names do not tell. */
export const sentenceStarters: readonly string[] = `
  the a an this that these those it its he his she her they their we our i my you your who what when where
  why how which there here if but and or so yet still then now also as at by for from in on to with while
  after before since until although though because despite during under over about among asked according
  however meanwhile instead earlier later last some many most all no not one two three several both other
  another even only just once more
`
  .trim()
  .split(/\s+/);
