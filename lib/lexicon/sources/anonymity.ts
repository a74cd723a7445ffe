/**
 * Ways of saying why a source is not named; each is the words it begins with, and goes on to the end of its clause.
 */
export const anonymityReasons: readonly string[] = `
on condition of anonymity
on the condition of anonymity
on condition that they not be
on the condition that they not be
on condition he not be
on condition she not be
under condition of anonymity
under the condition of anonymity
not authorized to
not authorised to
n't authorized to
n't authorised to
not permitted to
n't permitted to
not allowed to
n't allowed to
not cleared to
unauthorized to
unauthorised to
asked not to be
asking not to be
asked to remain anonymous
asking to remain anonymous
asked for anonymity
asking for anonymity
requested anonymity
requesting anonymity
granted anonymity
given anonymity
spoke anonymously
speaking anonymously
insisted on anonymity
insisting on anonymity
declined to be named
declined to be identified
declining to be named
declining to be identified
refused to be named
refused to be identified
did not want to be named
did not want to be identified
did n't want to be named
did n't want to be identified
did not wish to be named
did not wish to be identified
wished to remain anonymous
wishing to remain anonymous
wants to remain anonymous
wanted to remain anonymous
preferred to remain anonymous
who remained anonymous
speaking on background
spoke on background
speaking privately
spoke privately
for fear of
fearing reprisals
fearing retaliation
fear of retaliation
fear of reprisal
to speak freely
to speak candidly
to discuss sensitive
to discuss internal
to discuss private
because of the sensitivity
due to the sensitivity
given the sensitivity
because the matter is
because the information is not public
because the talks are
because the deliberations are
because the plans are
because the investigation is
`
  .trim()
  .split('\n');

/** Adjectives that say no more than that a name is withheld. */
export const withheld: readonly string[] =
  'anonymous unnamed unidentified undisclosed unspecified nameless'.split(' ');
