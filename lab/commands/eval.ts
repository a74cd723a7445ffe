import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { falls, type Figures } from '../eval/figures.ts';
import { grouped, keep, readKept } from '../eval/report.ts';
import { filesOf } from '../eval/rows-of-file.ts';
import { Bench } from '../eval/run-table.ts';
import { type Table, tables } from '../eval/tables.ts';

/**
 * `eval [--quick] [--keep] [--data DIR] [--only NAME]`: prints every table of the scorer, compares with the run kept in docs/quality.json and
 * fails where a figure fell by more than a point. Without the data it says so in a line and succeeds.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      data: { type: 'string', default: '../shared/data' },
      only: { type: 'string' },
    },
  });
  const chosen = tables.filter(
    ({ slow, name }) =>
      !(values.quick && slow) && (values.only === undefined || name.startsWith(values.only)),
  );
  if (chosen.length === 0) {
    const names = tables.map(({ name }) => name).join('; ');
    process.stderr.write(`eval: no table "${values.only ?? ''}"; there are: ${names}\n`);
    return 1;
  }
  if (!existsSync(join(values.data, '../scoring/score.mjs'))) {
    process.stdout.write(`eval: no data and scorer at ${values.data}; nothing measured\n`);
    return 0;
  }
  const measured = measure(chosen, values.data);
  if (values.keep) {
    keep(measured);
    return 0;
  }
  return compare(measured);
}

function measure(chosen: readonly Table[], dataFolder: string): Readonly<Record<string, Figures>> {
  const bench = new Bench(dataFolder);
  const measured: Record<string, Figures> = {};
  for (const table of chosen) {
    const missing = filesOf(dataFolder, [...table.gold, ...table.input]).find((file) => !existsSync(file));
    if (missing) {
      process.stdout.write(`${table.name}: no ${missing}; not measured\n`);
      continue;
    }
    const figures = bench.figures(table);
    measured[table.name] = figures;
    print(table.name, figures);
  }
  return measured;
}

function print(name: string, figures: Figures): void {
  process.stdout.write(`\n${name}\n`);
  for (const [measure, cells] of grouped(figures)) {
    process.stdout.write(`  ${measure.padEnd(46)} ${cells.map((cell) => cell.padStart(6)).join(' ')}\n`);
  }
}

function compare(measured: Readonly<Record<string, Figures>>): number {
  const kept = readKept();
  if (!kept) {
    process.stdout.write('\neval: no run was kept to compare with\n');
    return 0;
  }
  const fallen = Object.entries(measured).flatMap(([name, figures]) =>
    falls(kept.tables[name] ?? {}, figures).map(({ figure, was, is }) => ({ name, figure, was, is })),
  );
  for (const { name, figure, was, is } of fallen) {
    process.stdout.write(`eval: ${name}: ${figure} fell from ${was} to ${is ?? 'nothing'}\n`);
  }
  const verdict = fallen.length === 0 ? 'nothing fell by more than a point' : `${fallen.length} figures fell`;
  process.stdout.write(`\neval: against the run of ${kept.date}, ${verdict}\n`);
  return fallen.length === 0 ? 0 : 1;
}
