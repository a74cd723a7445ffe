import type { JSX } from 'preact';
import type { ValuePoint, ValueSeries } from '../../lib/model/library.ts';
import { momentOf, thisYear } from '../say/dates.ts';
import { unitOf } from '../say/plot-unit.ts';
import { useTongue } from '../words.ts';
import { placeLabels } from './labels.ts';
import { PlotBox } from './PlotBox.tsx';
import { niceScale } from './scale.ts';

const WIDTH = 440;
const HEIGHT = 214;
const LEFT = 44;
const RIGHT = 432;
const TOP = 24;
const BASE = 184;
/** Mean width of a letter of a name, and half of a mark with the room that it wants. */
const LETTER = 6.7;
const DOT = 8;

interface Placed {
  readonly point: ValuePoint;
  readonly x: number;
  readonly y: number;
  /** The first to report this value. */
  readonly first: boolean;
}

interface Props {
  readonly series: ValueSeries;
  /** Ids of the articles that rest on another source; the timeline beside the plot has the same shapes for them. */
  readonly resting: ReadonlySet<string>;
}

/** Reported values in order of publication: not on a scale of time, since hours would overlap. */
export function ValuesPlot({ series, resting }: Props): JSX.Element | null {
  const { words, locale } = useTongue();
  const points = series.points.filter((point) => valueOf(point) !== null);
  const most = Math.max(0, ...points.map((point) => valueOf(point) ?? 0));
  const unit = unitOf({ words, locale }, series, most);
  const { top, ticks } = niceScale(most / unit.size);
  const y = (value: number) => BASE - ((BASE - TOP) * value) / unit.size / top;
  const placed = place(points, y);
  const number = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 });
  if (points.length === 0) return null;
  return (
    <PlotBox
      label={words('values_label', [
        placed.map(({ point }) => `${point.outletName}, ${point.label}`).join('; '),
      ])}
      width={WIDTH}
      height={HEIGHT}
      table={{
        head: [words('outlet'), words('value'), words('when')],
        rows: points.map(({ outletName, label, date }) => [
          outletName,
          label,
          momentOf(locale, date, thisYear()) ?? date,
        ]),
      }}
    >
      <text x={0} y={12} class="axis">
        {unit.name}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${y(tick * unit.size)}H${RIGHT}`} class={tick === 0 ? 'grid base' : 'grid'} />
          <text x={LEFT - 8} y={y(tick * unit.size) + 4} text-anchor="end" class="axis">
            {number.format(tick)}
          </text>
        </g>
      ))}
      <Levels placed={placed} axis={unit.name.length * LETTER} />
      {placed.map((each) => (
        <Mark placed={each} rests={resting.has(each.point.article)} key={each.point.claim} />
      ))}
      <Days placed={placed} />
    </PlotBox>
  );
}

function place(points: readonly ValuePoint[], y: (value: number) => number): readonly Placed[] {
  const seen = new Set<number>();
  return points.map((point, index) => {
    const value = valueOf(point) ?? 0;
    const first = !seen.has(value);
    seen.add(value);
    return { point, x: LEFT + ((RIGHT - LEFT) * (index + 0.5)) / points.length, y: y(value), first };
  });
}

/** The middle of a range; the bound that is given where it is open. */
function valueOf({ min, max }: ValuePoint): number | null {
  if (min === null || max === null) return min ?? max;
  return (min + max) / 2;
}

/** A line through the reports of one value, named after the first of them. @param axis how wide the name of the axis is, in its corner */
function Levels({ placed, axis }: { placed: readonly Placed[]; axis: number }): JSX.Element {
  const starts = placed.filter(({ first }) => first);
  const named = starts.map(({ point }) => `${point.outletName}, ${point.label}`);
  const places = placeLabels(
    starts.map(({ x, y }, at) => ({ x, y, width: (named[at]?.length ?? 0) * LETTER })),
    [
      { left: 0, right: axis, top: 0, bottom: 14 },
      ...placed.map(({ x, y }) => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT })),
    ],
    { left: LEFT, right: RIGHT, top: 0, bottom: BASE },
  );
  return (
    <>
      {starts.map((start) => {
        const end = placed.findLast(({ y }) => y === start.y)?.x ?? start.x;
        return <path d={`M${start.x} ${start.y}H${end}`} class="thin" key={start.point.claim} />;
      })}
      {starts.map(({ point }, at) => {
        const { x, y, anchor } = places[at] ?? { x: 0, y: 0, anchor: 'start' };
        return (
          <text x={x} y={y} text-anchor={anchor} class="name" key={point.claim}>
            {named[at]}
          </text>
        );
      })}
    </>
  );
}

function Mark({ placed: { x, y }, rests }: { placed: Placed; rests: boolean }): JSX.Element {
  return rests ? (
    <g class="ring">
      <circle cx={x} cy={y} r="6.5" />
      <circle cx={x} cy={y} r="2.75" />
    </g>
  ) : (
    <circle cx={x} cy={y} r="5.5" class="dot" />
  );
}

/** A rule under the reports of each day, with its date where there is room. */
function Days({ placed }: { placed: readonly Placed[] }): JSX.Element {
  const { locale } = useTongue();
  const step = (RIGHT - LEFT) / Math.max(1, placed.length);
  const days = new Map<string, readonly [number, number]>();
  for (const { point, x } of placed) {
    const day = point.date.slice(0, 10);
    days.set(day, [days.get(day)?.[0] ?? x, x]);
  }
  return (
    <>
      {[...days].map(([day, [from, to]]) => {
        const width = to - from + step;
        return (
          <g key={day}>
            <path d={`M${from - step / 2 + 4} ${BASE + 6}H${to + step / 2 - 4}`} class="grid base" />
            {width < 44 ? null : (
              <text x={(from + to) / 2} y={BASE + 22} text-anchor="middle" class="axis">
                {momentOf(locale, day, thisYear())}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
