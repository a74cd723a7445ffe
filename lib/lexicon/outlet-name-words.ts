/** Words that show that a capitalised name is an outlet's, though no registry has it. */
export const outletNameWords: readonly string[] = `
  press news times post journal herald tribune daily record gazette tv radio magazine media agency observer chronicle fm
  today ledger courier bulletin star sun mirror express telegraph standard examiner sentinel dispatch register monitor
  review reporter weekly online wire network channel broadcasting mail echo globe independent inquirer argus advertiser
  newspaper newswire reuters blog
`
  .trim()
  .split(/\s+/);
