/** Small closed classes by which the rules about durations read a clause; lower case, a set each. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "a month", "another week". */
export const oneWords = set('a an another one');

/** Between an article and its unit of time. */
export const wholeWords = set(`
  all full whole entire additional extra further single half fiscal calendar long light trading working solid`);

/** Before "half" these make it one of two halves of a game or a year. */
export const halfOrdinals = set('first second third fourth other latter last');

/** Behind "the year": it is a period with an end. */
export const periodEnds = set('ended ending through');

/** Words before "a week" after which it is no rate. */
export const beforeOne = set(`
  of him her me us them you it is was be been and or but as until like with that there has had have quite what not on at from
  into late early if when such off then which this needed need needs another being also`);

/** Words before a bare plural ("for months") that say that it lasted. */
export const beforePlural = set(`
  for in within after over during took takes take taken taking spent spend spending lasted lasting last be follows followed
  despite waited just only mere merely need needs needed require requires required wasted wasting and until through throughout by than many countless endless about matter`);

/** Words behind a bare plural ("hours after") that say the same. */
export const afterPlural = set('of after before later ahead following without prior away apart');

/** Before "hours after" these say when something happened; so do the regular forms of the past. */
export const happening = set(`
  began begun begins came comes come went gone left held found sent told said met died born killed shot took place made even yet only
  again home back`);

/** Before a bare plural these point at days of the calendar. */
export const pointing = set("these those his her its their our my 's no");

/** "over the years". */
export const throughWords = set('over through throughout');

/** "recent months" lasted; "recent years" and "recent days" are points in time for TimeML. */
export const recentUnits = set('weeks months quarters decades');

/** "a long time", "a brief period". */
export const lengths = set(`
  long longer lengthy short shorter brief prolonged extended considerable`);

/** Nouns that a length stands before. */
export const stretchNouns = set('time period spell');

/** Modifiers that set a tone and are left out of a duration's extent. */
export const tones = new Set([
  'barely',
  'some',
  'under',
  'below',
  'above',
  'estimated',
  'beyond',
  'short of',
]);

/** Before "over" these say that it means "more than" and not "during". */
export const overCounts = set(`
  for last lasts lasted lasting took takes take taken taking after in spent of to was is been just well`);

/** Without an article before them: "in past months"; "last two hours" may be a verb. */
export const standsAlone = set('past next recent coming previous');

/** Nouns that add nothing to "a three-year …". */
export const periodNouns = set('period term span stretch spell timeframe');

/** Before "one day" these make it a date. */
export const beforeOneDay = set(`
  that will would could might may can and but i you he she it we they , " “ '`);

/** What a clock counts to: "five minutes to midnight". */
export const clockNumbers = set(`
  midnight noon one two three four five six seven eight nine ten eleven twelve`);

/** Possessives that stand before a stretch of time. */
export const possessives = set('his her its their our my');
