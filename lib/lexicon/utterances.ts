const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Verbs beyond `speechVerbs` that tell of words or of a judgement whatever their object is ("condemned the plan"), by their base form. A verb
 * that is a deed as often ("released", "found", "offered") is left out: what it tells must be a clause or a quotation.
 */
export const utteringVerbs: readonly string[] = list(`
  admonish advise affirm apologize apologise applaud assail assure attest attribute avow believe bemoan berate blame blast boast brag
  castigate censure chide clarify complain conclude concur condemn confess confide congratulate counter criticize criticise decline decry defend
  demand demur denounce deplore deride disagree disavow disclose dismiss disparage dispute doubt downplay echo elaborate emphasize emphasise
  encourage endorse enthuse estimate exclaim excoriate exhort expect express fault fear fume gripe guess hail hint implore imply indicate
  inform insinuate joke lambast lambaste lament laud mention mock muse object opine oppose outline plead pledge point posit praise preach profess
  promise propose protest quip rail reaffirm rebuff rebuke rebut recall recommend reiterate reject remark remind renounce repeat reprimand
  repudiate retort reveal ridicule salute scoff scold scorn signal slam speculate stress surmise suspect swear theorize theorise
  thank think tout trumpet underline underscore urge voice vouch vow welcome wonder worry
`);

/** Irregular forms of those verbs. */
export const utteringForms: readonly string[] = list('thought swore sworn pled');

/** Nouns that tell of words: "the promise that", "issued a statement". */
export const utteranceNouns: readonly string[] = list(`
  accusation accusations allegation allegations argument arguments assertion assertions assurance assurances complaint complaints criticism
  denial denials insistence objection objections prediction predictions promise promises rejection remarks statement statements suggestion
  suggestions threat threats vow vows warning warnings wake-up
`);

/** What somebody is who holds a view: "is skeptical of", "is confident that". */
export const viewAdjectives: readonly string[] = list(`
  adamant afraid angry certain concerned confident convinced critical doubtful dubious dismissive fearful furious hopeful mindful optimistic
  pessimistic skeptical sceptical supportive suspicious unconvinced worried
`);

/** Participles that, behind a form of "be", report without saying who does: "is expected to", "was told that". */
export const passiveReports: readonly string[] = list(`
  believed reported said alleged thought understood rumored rumoured reputed expected feared suspected estimated accused claimed revealed
  announced confirmed disclosed acknowledged agreed denied noted argued predicted suggested told warned quoted cited described
`);

/** Verbs by which something has a look, and nobody speaks. */
export const seemingVerbs: readonly string[] = list(
  'seem seems seemed seeming appear appears appeared appearing',
);

/** Verbs by which a fact shows another, where "which" or "this" is their subject. */
export const showingVerbs: readonly string[] = list(`
  show shows showed mean means meant suggest suggests suggested indicate indicates indicated demonstrate demonstrates demonstrated prove proves
  proved reveals revealed imply implies implied underscore underscores underscored underline underlines underlined signal signals signaled
  signalled attests attested promises promised describe describes described ask asks asked
`);

/** Verbs by which one answers: "did not respond to" tells of a question that was put. */
export const answeringVerbs: readonly string[] = list('respond comment reply answer say return deny rule');

/** Participles that say on what occasion words were said: "said Moss, referring to the bridge". */
export const occasions: readonly string[] = list(
  'citing referring describing commenting discussing speaking talking answering responding replying addressing alluding',
);

/** Verbs of what is still to be done, before a verb of words: "is aiming to write". */
export const intendingVerbs: readonly string[] = list('aim plan intend try attempt seek prepare');
