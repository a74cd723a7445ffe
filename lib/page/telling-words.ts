const list = (words: string): readonly string[] => words.split(' ');

/** Words that change what a passage says when they change: an edited one makes it another statement, not the same in other words. */
export const tellingWords: ReadonlySet<string> = new Set([
  ...list(
    'no not never none nobody nothing neither nor without cannot deny denies denied hardly barely unless except',
  ),
  ...list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...list(
    'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion',
  ),
  ...list(
    'dozen dozens half third quarter double triple first second last once twice several few many most all some',
  ),
  ...list(
    'second seconds minute minutes hour hours day days week weeks month months year years decade decades century',
  ),
  ...list(
    'percent dollar dollars euro euros pound pounds yen rupees more less fewer over under least about nearly almost up down',
  ),
]);
