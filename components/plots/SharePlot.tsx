import type { JSX } from 'preact';
import type { OutletRow } from '../../lib/model/library.ts';
import type { Tally } from '../../lib/model/sheet.ts';
import { monthName } from '../say/dates.ts';
import { useTongue } from '../words.ts';
import { PlotBox } from './PlotBox.tsx';
import { niceScale } from './scale.ts';

interface Props {
  readonly outlet: OutletRow;
  /** All outlets, this one included, to compare with. */
  readonly all: readonly OutletRow[];
}

const WIDTH = 900;
const HEIGHT = 250;
const LEFT = 52;
const RIGHT = 760;
const TOP = 24;
const BASE = 196;
/** Fewer months than these stand at the left with the room of so many, where a narrow window shows them. */
const LEAST = 6;

/** Share of unnamed sources among all attributions by month, with the count behind every point. */
export function SharePlot({ outlet, all }: Props): JSX.Element {
  const { words, locale } = useTongue();
  const months = outlet.months.filter(({ tally }) => tally.attributions > 0).slice(-12);
  const others = months.map(({ month }) => sumOf(all, month));
  const own = months.map(({ tally }) => shareOf(tally));
  const base = others.map(shareOf);
  const { top, ticks } = niceScale(Math.max(0.2, ...own, ...base));
  const x = (index: number) => LEFT + ((RIGHT - LEFT) * (index + 0.5)) / Math.max(LEAST, months.length);
  const y = (share: number) => BASE - ((BASE - TOP) * share) / top;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const lastOwn = own.at(-1) ?? 0;
  const lastBase = base.at(-1) ?? 0;
  const [ownLabel, baseLabel] = apart(y(lastOwn), y(lastBase));
  if (months.length === 0) return <p class="sub">{words('share_none')}</p>;
  return (
    <PlotBox
      label={words('share_label', [outlet.name, percent.format(lastOwn), percent.format(lastBase)])}
      width={WIDTH}
      height={HEIGHT}
      table={{
        head: [words('month'), outlet.name, words('all_outlets'), words('attributions_head')],
        rows: months.map(({ month, tally }, index) => [
          month,
          percent.format(own[index] ?? 0),
          percent.format(base[index] ?? 0),
          String(tally.attributions),
        ]),
      }}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${y(tick)}H${RIGHT}`} class={tick === 0 ? 'grid base' : 'grid'} />
          <text x={LEFT - 8} y={y(tick) + 4} text-anchor="end" class="axis">
            {percent.format(tick)}
          </text>
        </g>
      ))}
      <path d={lineOf(base.map((share, index) => [x(index), y(share)]))} class="thin dashed" />
      <path d={lineOf(own.map((share, index) => [x(index), y(share)]))} class="thick" />
      {months.map(({ month, tally }, index) => (
        <g key={month}>
          {months.length > 1 ? null : (
            <g class="ring">
              <circle cx={x(index)} cy={y(base[index] ?? 0)} r="3.5" />
            </g>
          )}
          <circle cx={x(index)} cy={y(own[index] ?? 0)} r="3.5" class="dot" />
          <text x={x(index)} y={BASE + 20} text-anchor="middle" class="axis">
            {monthName(locale, month)}
          </text>
          <text x={x(index)} y={BASE + 38} text-anchor="middle" class="axis">
            {tally.attributions}
          </text>
        </g>
      ))}
      <text x={LEFT - 8} y={BASE + 38} text-anchor="end" class="axis">
        {words('of')}
      </text>
      <text x={x(months.length - 1) + 12} y={ownLabel + 4} class="name">
        {words('share_own', [percent.format(lastOwn)])}
      </text>
      <text x={x(months.length - 1) + 12} y={baseLabel + 4} class="name other">
        {words('share_all', [percent.format(lastBase)])}
      </text>
    </PlotBox>
  );
}

function sumOf(outlets: readonly OutletRow[], month: string): Pick<Tally, 'attributions' | 'unnamed'> {
  const tallies = outlets.flatMap(({ months }) => months.filter((each) => each.month === month));
  return {
    attributions: tallies.reduce((sum, { tally }) => sum + tally.attributions, 0),
    unnamed: tallies.reduce((sum, { tally }) => sum + tally.unnamed, 0),
  };
}

function shareOf({ attributions, unnamed }: Pick<Tally, 'attributions' | 'unnamed'>): number {
  return attributions === 0 ? 0 : unnamed / attributions;
}

function lineOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** Two labels moved apart so that they do not run into each other. */
function apart(a: number, b: number): readonly [number, number] {
  const gap = 18 - Math.abs(a - b);
  if (gap <= 0) return [a, b];
  return a <= b ? [a - gap / 2, b + gap / 2] : [a + gap / 2, b - gap / 2];
}
