/** Office as a common noun, and the titles that stand before a name for it, lower case. */
export const officeTitles: readonly (readonly [office: string, titles: readonly string[]])[] = [
  ['president', ['president']],
  ['senator', ['sen.', 'senator']],
  ['governor', ['gov.', 'governor']],
  ['congressman', ['rep.', 'representative', 'congressman']],
  ['congresswoman', ['rep.', 'representative', 'congresswoman']],
  ['mayor', ['mayor']],
  ['judge', ['judge']],
  ['justice', ['justice']],
  ['general', ['gen.', 'general']],
  ['colonel', ['col.', 'colonel']],
  ['lieutenant', ['lt.', 'lieutenant']],
  ['sergeant', ['sgt.', 'sergeant']],
  ['sheriff', ['sheriff']],
  ['professor', ['prof.', 'professor']],
  ['minister', ['minister']],
  ['chancellor', ['chancellor']],
  ['secretary', ['secretary']],
  ['king', ['king']],
  ['queen', ['queen']],
  ['prince', ['prince']],
  ['pope', ['pope']],
  ['bishop', ['bishop']],
  ['ambassador', ['ambassador']],
  ['speaker', ['speaker']],
];

/** Titles and pronouns that tell whether one is "he" or "she". */
export const masculine: readonly string[] =
  'mr. sir lord king prince pope congressman he him his himself spokesman chairman businessman actor father son brother husband'.split(
    ' ',
  );
export const feminine: readonly string[] =
  'mrs. ms. miss lady dame queen princess congresswoman she her hers herself spokeswoman chairwoman businesswoman actress mother daughter sister wife'.split(
    ' ',
  );
