/** Words that say when or where in passing something was said: "reported on Tuesday", "said late last week". Lower case. */
export const sayingTime: readonly string[] = `
  on in at by last this late earlier early the a
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  jan. feb. aug. sept. oct. nov. dec.
  today yesterday tonight morning afternoon evening night day week weekend month year hour hours days weeks months ago
  exclusively first recently previously again also then later
`
  .trim()
  .split(/\s+/);

/** Words that open a clause which belongs to what is said: "When it rained, the pumps failed, the crew said". */
export const clauseOpeners: readonly string[] =
  'when if after before because since until unless as once where'.split(' ');

/** Words that end a source only because they tell when it spoke: "the agency on Monday warned". */
export const daysInPassing: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight weekend'.split(' ');
