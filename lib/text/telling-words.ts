/** Words that change what a passage says when they change: an edited one makes it another statement, not the same in other words. */
export const tellingWords: ReadonlySet<string> = new Set(
  (
    'no not never none nobody nothing neither nor without cannot deny denies denied hardly barely unless except zero one two three four ' +
    'five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty ' +
    'sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third ' +
    'quarter double triple first second last once twice several few many most all some seconds minute minutes hour hours day days week ' +
    'weeks month months year years decade decades century percent dollar dollars euro euros pound pounds yen rupees more less fewer over ' +
    'under least about nearly almost up down'
  ).split(' '),
);
