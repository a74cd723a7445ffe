const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['mice', 'mouse'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['thieves', 'thief'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['crises', 'crisis'],
  ['series', 'series'],
  ['species', 'species'],
  ['movies', 'movie'],
]);

/** The singular of an English noun in lower case, as well as can be told from its letters. */
export function singularOf(noun: string): string {
  const known = IRREGULAR.get(noun);
  if (known !== undefined) return known;
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun) ? noun.slice(0, -1) : noun;
}
