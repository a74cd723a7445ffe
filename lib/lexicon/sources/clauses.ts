/** Words that say when or where in passing something was said: "reported on Tuesday", "said late last week". Lower case. */
export const sayingTime: readonly string[] = `
  on in at by last this late earlier early the a afterwards afterward
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

/** Verbs that want somebody who is told. */
export const tellingVerbs: readonly string[] = 'tell tells told'.split(' ');

/** Who is spoken to in public, where it has no name. */
export const audiences: readonly string[] =
  'reporters journalists lawmakers investigators inspectors parliament congress senators court jurors us'.split(
    ' ',
  );

/** Where, by what or on which terms something is said: "said in an interview", "said on condition of anonymity". */
export const sayingPlaces: readonly string[] = `
  interview interviews statement report reports email e-mail emails letter letters hearing briefing call filing filings testimony
  anonymity message messages post posts tweet conference document documents study speech lawsuit memo note court telephone phone
  television radio complaint affidavit podcast documentary blog background
`
  .trim()
  .split(/\s+/);
