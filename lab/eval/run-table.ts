import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figures, figuresOf } from './figures.ts';
import { asLines, filesOf, rowsIn } from './rows-of-file.ts';
import { speechGold, speechPredictions } from './speech.ts';
import type { Row, Table } from './tables.ts';

const MAIN = new URL('../main.ts', import.meta.url).pathname;
const MOST_OUTPUT = 2 ** 30;

/** Runs the lab's own commands and the scorer; what a command gave for the same rows is kept for the next table. */
export class Bench {
  private readonly given = new Map<string, string>();
  private readonly folder: string;
  private readonly scorer: string;
  private readonly scratch = mkdtempSync(join(tmpdir(), 'hearsay-eval-'));

  constructor(dataFolder: string) {
    this.folder = dataFolder;
    this.scorer = join(dataFolder, '../scoring/score.mjs');
  }

  figures(table: Table): Figures {
    const goldRows = filesOf(this.folder, table.gold).flatMap(rowsIn);
    const gold = table.task === 'attribution' ? developed(goldRows) : goldRows;
    const input = filesOf(this.folder, table.input).flatMap(rowsIn);
    const wanted = table.task === 'attribution' ? new Set(gold.map(({ id }) => id)) : null;
    const predicted = this.predict(table, input);
    if (table.only !== 'speech') return this.score(table, gold, predicted);
    const texts = new Map(input.map((row) => [row['id'], String(row['text'])]));
    const rows = linesOf(predicted).filter(({ id }) => !wanted || wanted.has(id));
    return this.score(table, speechGold(gold), asLines(speechPredictions(rows, texts)));
  }

  private predict(table: Table, rows: readonly Row[]): string {
    const key = `${table.command} ${table.input.join(' ')}`;
    const before = this.given.get(key);
    if (before !== undefined) return before;
    const input = asLines(rows.map((row) => table.row?.(row, this.folder) ?? row));
    const output = node([MAIN, table.command], input);
    this.given.set(key, output);
    return output;
  }

  private score(table: Table, gold: readonly Row[], predicted: string): Figures {
    const file = join(this.scratch, 'gold.jsonl');
    writeFileSync(file, asLines(gold));
    return figuresOf(
      JSON.parse(node([this.scorer, table.task, file, '--json'], predicted)) as Record<string, unknown>,
    );
  }
}

/** Where a set has a compartment for development, that alone: the rest was trained on. */
function developed(rows: readonly Row[]): readonly Row[] {
  const dev = rows.filter((row) => row['compartment'] === 'dev');
  return dev.length > 0 ? dev : rows;
}

function linesOf(text: string): readonly Row[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** @throws where the program fails; what it says on stderr is in the message */
function node(args: readonly string[], input: string): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}
