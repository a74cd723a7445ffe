const functionWords: ReadonlySet<string> = new Set(
  'the of and to in that is was for on with as at by from it be are were this have has had not an but they his her he she who which will would their been said'.split(
    ' ',
  ),
);
const LEAST_SHARE = 0.18;
const SAMPLE = 6_000;

/** Whether a text is written in English, by the share of English function words; what the page declares is often wrong. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  const known = words.filter((word) => functionWords.has(word)).length;
  return known >= words.length * LEAST_SHARE;
}
