import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './figures.ts';

/** The last run that was kept: figures by table. */
export interface Kept {
  readonly date: string;
  readonly commit: string;
  readonly tables: Readonly<Record<string, Figures>>;
}

const JSON_FILE = new URL('../../docs/quality.json', import.meta.url);
const PAGE = new URL('../../docs/QUALITY.md', import.meta.url);
const BEGIN = '<!-- figures: written by `npm run -s lab -- eval --keep` -->';
const END = '<!-- end of figures -->';

/** Null where none was kept yet. */
export function readKept(): Kept | null {
  try {
    return JSON.parse(readFileSync(JSON_FILE, 'utf8')) as Kept;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

/** Keeps a run; tables that were not run stay as they were. The page's own words around the figures are left alone. */
export function keep(tables: Readonly<Record<string, Figures>>): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const kept: Kept = {
    date: new Date().toISOString().slice(0, 10),
    commit,
    tables: { ...readKept()?.tables, ...tables },
  };
  writeFileSync(JSON_FILE, `${JSON.stringify(kept, null, 2)}\n`);
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(BEGIN);
  const after = rest.split(END)[1] ?? '\n';
  writeFileSync(PAGE, `${before}${BEGIN}\n${markdownOf(kept)}\n${END}${after}`);
}

function markdownOf({ date, commit, tables }: Kept): string {
  const sections = Object.entries(tables).map(([name, figures]) => {
    const rows = grouped(figures).map(([figure, cells]) => `| ${figure} | ${cells.join(' | ')} |`);
    return `\n### ${name}\n\n| | P | R | F1 or share |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `\nLast kept on ${date}, on top of ${commit}.\n${sections.join('\n')}\n`;
}

/** One line a measure: precision, recall and F1 side by side. */
export function grouped(figures: Figures): readonly (readonly [string, readonly string[]])[] {
  const lines = new Map<string, [string, string, string]>();
  for (const [name, value] of Object.entries(figures)) {
    const part = / (P|R|F1)$/.exec(name)?.[1];
    const measure = part ? name.slice(0, -part.length - 1) : name;
    const cells = lines.get(measure) ?? ['', '', ''];
    cells[part === 'P' ? 0 : part === 'R' ? 1 : 2] = value.toFixed(1);
    lines.set(measure, cells);
  }
  return [...lines];
}
