import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Row } from './tables.ts';

/** Files of a data folder that a pattern names; `folder/*` is all its files of rows. */
export function filesOf(folder: string, patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [`${folder}/${pattern}`];
    const inside = `${folder}/${pattern.slice(0, -2)}`;
    if (!existsSync(inside)) return [inside];
    return readdirSync(inside)
      .filter((name) => name.endsWith('.jsonl'))
      .toSorted()
      .map((name) => `${inside}/${name}`);
  });
}

/** JSON Lines, or one JSON array. */
export function rowsIn(file: string): readonly Row[] {
  const text = readFileSync(file, 'utf8');
  if (text.trimStart().startsWith('[')) return JSON.parse(text) as readonly Row[];
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

export const asLines = (rows: readonly unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
