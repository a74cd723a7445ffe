const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Closed classes of English. A word stands in the last class that lists it. */
export const functionWords: Readonly<Record<string, readonly string[]>> = {
  article: list('a an the'),
  demonstrative: list('this these those another other such same'),
  possessive: list('my your his its our their whose'),
  subject: list('he she they i we'),
  neutral: list('it you'),
  object: list('him them me us her himself herself themselves itself myself ourselves'),
  everyone: list('everyone everybody anyone anybody someone somebody nobody none people others'),
  quantifier: list(
    'some many several most all few both each every any more much half dozens scores hundreds thousands millions',
  ),
  cardinal: list(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand million billion trillion dozen',
  ),
  ordinal: list('first second third fourth last next former latest'),
  be: list("is are was were be been being am 's 're 'm"),
  have: list("has have had having 've"),
  do: list('do does did done doing'),
  modal: list("will would can could may might must shall should 'll 'd wo ca"),
  negation: list("not n't never no neither nor without hardly"),
  that: list('that'),
  relative: list('who whom which'),
  question: list('what when where why how whether'),
  condition: list('if unless'),
  subordinator: list('because since although though while whereas until after before despite'),
  as: list('as like than'),
  and: list('and or'),
  but: list('but yet however so'),
  to: list('to'),
  of: list('of'),
  by: list('by'),
  for: list('for'),
  with: list('with about over against toward towards on upon'),
  into: list(
    'in at from into onto between among through during under within across around behind near off out up down',
  ),
  there: list('there here then now'),
  time: list(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night week month year',
  ),
  lately: list(
    'recently earlier later also again already often once still just only even repeatedly previously initially ago',
  ),
  title: list(
    'mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. prof. rev. sir lord lady president senator secretary governor judge justice minister prime chancellor chief king queen pope mayor congressman congresswoman representative',
  ),
  according: list('according'),
  vague: list('reportedly allegedly apparently supposedly purportedly'),
};
