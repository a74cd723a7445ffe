/** A length of time as TIMEX3 writes it: designator, whether it stands after `T`, and seconds (a month is 30.44 days). */
export interface TimeUnit {
  readonly code: string;
  readonly clock: boolean;
  readonly seconds: number;
  /** How many of `code` one is: a fortnight is two weeks, a quarter three months. */
  readonly times: number;
}

const DAY = 86_400;
const unit = (code: string, seconds: number, clock = false, times = 1): TimeUnit => ({
  code,
  clock,
  seconds,
  times,
});

const second = unit('S', 1, true);
const minute = unit('M', 60, true);
const hour = unit('H', 3600, true);
const day = unit('D', DAY);
const week = unit('W', 7 * DAY);
const fortnight = unit('W', 14 * DAY, false, 2);
const month = unit('M', 30.44 * DAY);
const quarter = unit('M', 91.32 * DAY, false, 3);
const year = unit('Y', 365.25 * DAY);
const decade = unit('DE', 3652.5 * DAY);
const century = unit('CE', 36_525 * DAY);
const millennium = unit('Y', 365_250 * DAY, false, 1000);

export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', second],
  ['minute', minute],
  ['hour', hour],
  ['day', day],
  ['week', week],
  ['fortnight', fortnight],
  ['month', month],
  ['quarter', quarter],
  ['year', year],
  ['decade', decade],
  ['century', century],
  ['millennium', millennium],
]);

export const timeUnitPlurals: ReadonlyMap<string, TimeUnit> = new Map([
  ['seconds', second],
  ['minutes', minute],
  ['hours', hour],
  ['days', day],
  ['weeks', week],
  ['fortnights', fortnight],
  ['months', month],
  ['quarters', quarter],
  ['years', year],
  ['decades', decade],
  ['centuries', century],
  ['millennia', millennium],
]);

/** Short forms; they count only after a number in digits or words. */
export const shortTimeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ['sec', second],
  ['secs', second],
  ['min', minute],
  ['mins', minute],
  ['hr', hour],
  ['hrs', hour],
  ['wk', week],
  ['wks', week],
  ['mo', month],
  ['mos', month],
  ['yr', year],
  ['yrs', year],
]);

/** Single letters; they count only straight after digits. */
export const gluedTimeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ['s', second],
  ['h', hour],
  ['d', day],
  ['w', week],
  ['y', year],
]);

/** What may stand between a number and its unit of time: "five trading days", "20 more years". */
export const timeAdjectives: ReadonlySet<string> = new Set([
  'more',
  'additional',
  'further',
  'extra',
  'other',
  'consecutive',
  'successive',
  'straight',
  'full',
  'whole',
  'entire',
  'long',
  'short',
  'solid',
  'fiscal',
  'financial',
  'calendar',
  'trading',
  'business',
  'working',
  'school',
  'academic',
  'light',
  'man',
  'agonising',
  'agonizing',
  'brief',
  'calendar',
  'crucial',
  'tense',
]);

/** Words that make "the … months" a stretch of time that is counted from now or from an event. */
export const stretchWords: ReadonlySet<string> = new Set([
  'past',
  'last',
  'next',
  'coming',
  'first',
  'final',
  'previous',
  'preceding',
  'following',
  'latest',
  'recent',
  'early',
  'late',
  'closing',
  'opening',
  'subsequent',
  'intervening',
  'ensuing',
  'initial',
]);

/** Verbs and nouns around a bare "a week" that say that it lasted. */
export const lastingWords: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'after',
  'over',
  'during',
  'throughout',
  'through',
  'lasting',
  'lasted',
  'last',
  'lasts',
  'took',
  'take',
  'takes',
  'taken',
  'taking',
  'spent',
  'spend',
  'spends',
  'spending',
  'serve',
  'served',
  'serving',
  'wait',
  'waited',
  'waiting',
  'least',
  'than',
  'nearly',
  'almost',
  'about',
  'around',
  'barely',
  'just',
  'only',
  'roughly',
  'approximately',
  'to',
  'by',
]);

/** Before a duration these make it a frequency: "every two weeks", "twice a day". */
export const rateWords: ReadonlySet<string> = new Set([
  'per',
  'every',
  'each',
  'once',
  'twice',
  'thrice',
  'times',
  'time',
]);

export const monthNames: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** First and last month of a season in the northern hemisphere; winter ends in the next year. */
export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 2]],
]);
