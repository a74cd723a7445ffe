/** Words inside a quantity that do not narrow what it counts: numbers spelt out, approximators, "in total". */
export const plainQualities: readonly string[] = `
  a an the of at least most up to more less fewer than over under about around nearly almost roughly approximately some
  as many much few several no total overall and or between from only just exactly altogether estimated reported
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens tens scores injured wounded hurt dead killed missing
`
  .trim()
  .split(/\s+/);
