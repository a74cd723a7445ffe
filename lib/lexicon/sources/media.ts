const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Nouns for those who publish news; a source with one as its head is an outlet. Singular. */
export const mediaNouns: readonly string[] = list(`
  newspaper magazine network media press outlet tabloid daily weekly broadcaster newswire wire paper broadsheet publication newsroom channel
  television radio tv
`);

/** What outlets publish, and behind a press word what they say: "press reports". Singular. */
export const pressReports: readonly string[] = list('report account story article coverage');

/** With one of these before it, a report is what outlets say and no document. */
export const pressWords: readonly string[] = list(
  'press media news newspaper television tv radio wire published',
);

/** Words that end the name of a newspaper, magazine or station and no name of a person: "Halden Gazette". */
export const mastheads: readonly string[] = list(`
  gazette herald tribune courier telegraph inquirer enquirer examiner chronicle observer times journal news dispatch bulletin
  globe advertiser argus intelligencer picayune bugle clarion today newswire daily weekly
`);

/** Words that do so behind an article alone ("the Halden Ledger", "the Post"): else they are surnames or common words. */
export const mastheadsWithArticle: readonly string[] = list(`
  ledger guardian sentinel post mail globe star sun independent record register mirror express echo monitor spectator statesman
  mercury beacon standard reporter
`).filter((word) => !mastheads.includes(word));
