/** Nouns for those who publish news; a source with one as its head is an outlet. Singular. */
export const mediaNouns: readonly string[] =
  'newspaper magazine network media press outlet tabloid daily weekly broadcaster newswire wire paper broadsheet publication newsroom channel'.split(
    ' ',
  );

/** With one of these before it, a report is what outlets say and no document. */
export const pressWords: readonly string[] =
  'press media news newspaper television tv radio wire published'.split(' ');
