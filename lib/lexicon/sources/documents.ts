/** Nouns for what is written, counted or recorded; as a source it is a document. Singular. */
export const documentNouns: readonly string[] = `
  report document filing lawsuit suit complaint affidavit indictment warrant poll survey study analysis memo memorandum email e-mail
  letter record statement release ad advertisement commercial spot platform plan proposal bill amendment law statute act
  constitution treaty agreement accord deal contract tweet post message text transcript video tape recording footage film documentary
  movie clip photo picture image book memoir autobiography biography article story editorial op-ed column headline essay piece
  excerpt passage chapter website site page blog petition resolution ruling decision order opinion brief motion testimony speech
  address remark data statistic figure number result census list chart graph map table index budget invoice receipt
  audit review investigation probe inquiry finding evidence research paper journal dossier file cable diary log sign placard banner
  leaflet flyer flier mailer brochure poster billboard script note caption profile interview questionnaire exit-poll polling ballot
  initiative referendum rule regulation guideline guidance policy manifesto pledge slogan bulletin newsletter
  notice advisory announcement summary draft estimate forecast model projection fact-check press-release song lyric quote
  copy examination tally average ranking declaration disclosure textbook playbook count simulation experiment account
  certificate contract license licence visa passport obituary photograph calculation autopsy screenshot
  measurement description warning disclaimer inscription spreadsheet timeline assessment evaluation posting quotation subtitle
  broadcast metadata archive catalogue catalog
`
  .trim()
  .split(/\s+/)
  .filter((word, at, all) => all.indexOf(word) === at);

/** Those who answered a poll speak as its numbers. */
export const polled: readonly string[] =
  'respondents surveyed polled majority plurality half percent pct third quarter three-fourths two-thirds three-quarters'.split(
    ' ',
  );
