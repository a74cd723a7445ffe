import type { ValueSeries } from '../../lib/model/library.ts';
import type { Tongue } from '../words.ts';

interface PlotUnit {
  /** How much of what is kept one of it is: seconds for durations. */
  readonly size: number;
  readonly name: string;
}

const durations = [
  [31_556_952, 'year'],
  [2_629_746, 'month'],
  [604_800, 'week'],
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/** The unit in which the values of a series are drawn: the largest in which the greatest is more than two. */
export function unitOf({ words, locale }: Tongue, { kind, unit }: ValueSeries, most: number): PlotUnit {
  if (kind === 'duration') {
    const [size, name] = durations.find(([size]) => most >= 2 * size) ?? [1, 'second'];
    return { size, name: words(`value_some_${name}`) };
  }
  if (unit === null) return { size: 1, name: '' };
  if (/^[A-Z]{3}$/.test(unit)) {
    return { size: 1, name: new Intl.DisplayNames(locale, { type: 'currency' }).of(unit) ?? unit };
  }
  if (unit === 'byte') return byteUnit(most);
  return { size: 1, name: people.has(unit) ? words('value_some_people') : unit };
}

const people: ReadonlySet<string> = new Set(['person', 'people']);

function byteUnit(most: number): PlotUnit {
  const [size, name] = [[1e12, 'TB'] as const, [1e9, 'GB'] as const, [1e6, 'MB'] as const].find(
    ([size]) => most >= size,
  ) ?? [1e3, 'kB'];
  return { size, name };
}
