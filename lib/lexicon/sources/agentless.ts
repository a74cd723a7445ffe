/** Adverbs that report without saying who does. */
export const reportedAdverbs: readonly string[] = 'reportedly allegedly purportedly'.split(' ');

/** Participles that, behind a form of "be" and before "to", do the same ("is believed to"). */
export const reportedParticiples: readonly string[] =
  'believed reported said alleged thought understood rumored rumoured reputed'.split(' ');

/** Participles behind a form of "be" whose subject is what is spoken of, never who speaks. */
export const spokenOf: readonly string[] = [
  ...reportedParticiples,
  ...'expected accused called considered regarded known suspected feared'.split(' '),
];

/** Participles behind a form of "be" whose subject is whom somebody speaks to. */
export const spokenTo: readonly string[] = 'told asked informed warned urged advised questioned'.split(' ');

/** Before whom things are told in public, by no one who is named: "the court heard that", "MPs heard that". */
export const hearers: readonly string[] =
  'court jury jurors inquest tribunal inquiry hearing trial committee subcommittee panel magistrates mps peers senators parliament congress'.split(
    ' ',
  );

/** What they do. */
export const hearingVerbs: readonly string[] = 'heard hears'.split(' ');

/** By which something comes out and nobody is said to have told it: "it emerged that". */
export const emergingVerbs: readonly string[] = 'emerged emerges transpired transpires'.split(' ');
