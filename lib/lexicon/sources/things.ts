const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Nouns for what shows something and says nothing: no people without names, though they have none. Singular. */
export const things = list(`
  test biopsy scan screening clue sign signal fact event trend change rate cost price sale share stock market risk loss gain victory defeat win eye face
  sensor camera header helicopter plane jet boat speedboat ship truck car vehicle drone satellite missile bomb bullet wound
  injury scar symptom virus disease drug vaccine pill cell gene bone skeleton fossil stone wall building house street road bridge
  tree forest river sea storm flood quake wave wind temperature cloud planet galaxy moment day week month year decade century
  problem issue question case matter reason cause effect consequence lesson success failure mistake effort attempt move step
  tactic habit feature tool device machine computer phone server chip screen button password
  idea thought belief instinct feeling fear hope wish need want memory dream rumor rumour myth tradition ritual custom norm
  value principle interest preference taste colour color shape size weight length width height depth
`);

/** How plurals end that are such nouns; bodies of people that end so are listed as bodies. */
export const thingEndings = list(
  'tions sions ments nesses isms ings ances ences ures graphs ships tudes doms hoods logies copters',
);

/** Words that open a sentence and are no name, though a capital stands before them. */
export const openingWords = list(`
  meanwhile however instead furthermore moreover indeed perhaps besides evidently nevertheless nonetheless therefore thus hence
  otherwise likewise still then now also yet so rather maybe please amid along aside based using combining needless dubbed
  previously earlier later recently today yesterday tomorrow tonight finally eventually initially originally additionally similarly
  conversely consequently accordingly notably interestingly surprisingly unfortunately fortunately sadly clearly obviously certainly
  surely apparently reportedly allegedly supposedly presumably arguably ironically importantly crucially separately elsewhere
  afterward afterwards beforehand here there again once often sometimes usually generally typically
`);
