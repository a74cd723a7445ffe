/** Ways of saying how near a source stands to what it tells; each is the words it begins with. */
export const proximityPhrases: readonly string[] = `
familiar with
close to
briefed on
briefed by
with knowledge of
with direct knowledge
with first-hand knowledge
with firsthand knowledge
with intimate knowledge
with inside knowledge
knowledgeable about
in the know
in the room
at the table
at the meeting
at the scene
at the event
on the call
on the scene
on the ground
involved in
involved with
working on
working with
with access to
aware of
privy to
present at
present for
present during
near to
who attended
who was present
who were present
who was there
who were there
who was in
who were in
who has seen
who have seen
who had seen
who saw
who witnessed
who was briefed
who were briefed
who has been briefed
who have been briefed
who had been briefed
who is familiar
who are familiar
who was familiar
who were familiar
who is close
who are close
who has knowledge
who have knowledge
who had knowledge
who knows
who know
who knew
who used to
who took part
who participated
who worked
who works
who work
inside the
around him
around her
around the
`
  .trim()
  .split('\n');
