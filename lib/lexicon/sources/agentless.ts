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
