/** Words that show that a capitalised name is an outlet's, though no registry has it. */
export const outletNameWords: readonly string[] = `
  press news times post journal herald tribune daily gazette tv radio magazine media observer chronicle fm
  today ledger courier bulletin star sun mirror express telegraph standard examiner sentinel dispatch monitor
  review reporter weekly online wire channel broadcasting mail echo globe independent inquirer argus advertiser
  newspaper newswire reuters blog
`
  .trim()
  .split(/\s+/);

/** Words that end names of outlets and of other bodies: they show an outlet only together with one of the words above. */
export const sharedNameWords: readonly string[] = ['agency', 'network', 'record', 'register', 'service'];
