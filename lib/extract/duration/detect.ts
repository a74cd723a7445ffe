import type { Duration } from '../../model/claim.ts';
import { claimIds } from '../claim-id.ts';
import type { Detector, Draft } from '../detector.ts';
import { keyOf, type Lexemes } from '../quantity/lexemes.ts';
import { bareStretch } from './bare.ts';
import { type Interval, intervalAt, todayOf } from './interval.ts';
import { numberedStretches } from './numbered.ts';
import type { Stretch } from './stretch.ts';
import { endOf, startOf } from '../../text/token-at.ts';
import { type DurationValue, durationValue } from './value.ts';

/** What TimeML calls a DURATION (annotation guidelines 1.2.1, §2.2): a stated length of time. */
export const durations: Detector = {
  id: 'duration',
  detect: (draft) => {
    const idOf = claimIds(draft.text);
    return stretchesOf(draft).map((stretch) => claimOf(draft, stretch, idOf));
  },
};

/** In reading order; where two overlap the earlier, longer one stands. */
export function stretchesOf({
  lexemes,
  reading,
  date,
}: Pick<Draft, 'lexemes' | 'reading' | 'date'>): readonly (Stretch | Interval)[] {
  const today = todayOf(date);
  const found: (Stretch | Interval)[] = [
    ...numberedStretches(lexemes, reading.quantities),
    ...reading.openings.map((at) => intervalAt(lexemes, at, today)).filter((stretch) => stretch !== null),
    ...reading.timeWords.map((at) => bareStretch(lexemes, at)).filter((stretch) => stretch !== null),
  ];
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: (Stretch | Interval)[] = [];
  for (const stretch of found) {
    const last = kept.at(-1);
    if (last && goesOn(lexemes, last, stretch)) {
      kept[kept.length - 1] = { ...last, last: stretch.last, parts: [...last.parts, ...stretch.parts] };
    } else if (stretch.first >= (last?.last ?? 0)) {
      kept.push(stretch);
    }
  }
  return kept;
}

/** "an hour and 15 minutes": an exact smaller unit right behind "and". */
function goesOn(lexemes: Lexemes, one: Stretch, two: Stretch): boolean {
  const [large] = one.parts;
  const [small] = two.parts;
  if (one.because !== 'duration-article' || !large || !small || two.modifier !== null) return false;
  return (
    two.first === one.last + 1 &&
    keyOf(lexemes, one.last) === 'and' &&
    small.unit.seconds < large.unit.seconds
  );
}

function claimOf(
  { lexemes }: Draft,
  stretch: Stretch | Interval,
  idOf: ReturnType<typeof claimIds>,
): Duration {
  const start = startOf(lexemes, stretch.first);
  const end = endOf(lexemes, stretch.last - 1);
  const { value, seconds } = valueOf(stretch);
  return {
    id: idOf('duration', start, end),
    kind: 'duration',
    start,
    end,
    because: stretch.because,
    confidence: stretch.value === undefined ? 0.9 : 0.7,
    value,
    modifier: stretch.modifier,
    seconds: [...openedSeconds(seconds, stretch.modifier)],
    begin: 'begin' in stretch ? stretch.begin : null,
    finish: 'finish' in stretch ? stretch.finish : null,
    attributedTo: null,
  };
}

function valueOf(stretch: Stretch | Interval): DurationValue {
  if (stretch.value === undefined) return durationValue(stretch.parts);
  return { value: stretch.value, seconds: 'seconds' in stretch ? stretch.seconds : [null, null] };
}

/** "more than four hours" has no longest, "up to 180 days" no shortest. */
function openedSeconds(
  [low, high]: readonly [number | null, number | null],
  modifier: Stretch['modifier'],
): readonly [number | null, number | null] {
  if (modifier === 'MORE_THAN' || modifier === 'EQUAL_OR_MORE') return [low, null];
  if (modifier === 'LESS_THAN' || modifier === 'EQUAL_OR_LESS') return [null, high];
  return [low, high];
}
