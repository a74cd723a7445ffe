import approximately from 'approx-string-match';
import { findAlike } from '../../../lib/text/alike.ts';
import { locateIn } from '../../../lib/text/anchor.ts';
import { describe } from '../../../lib/page/describe.ts';
import { rowsIn } from '../../eval/rows-of-file.ts';
import { type Measured, type PartOptions, tableOf } from '../part.ts';
import { median } from '../rounds.ts';
import { randomFrom } from '../store/synthetic.ts';

const TEXT = 300_000;
const TRIES = 200;
const lengths = [50, 80, 150, 300] as const;
const shares = [0.05, 0.1] as const;

const letters = 'etaoinshrdlu ';

/** A passage of the text with some letters changed, taken out or put in; figures, capitals and marks stay. */
function withErrors(passage: string, errors: number, random: () => number): string {
  const units = passage.split('');
  const plain = units.flatMap((unit, i) => (/[a-z ]/.test(unit) ? [i] : []));
  for (let left = Math.min(errors, plain.length); left > 0; left--) {
    const [at = 0] = plain.splice(Math.floor(random() * plain.length), 1);
    const other = letters[Math.floor(random() * letters.length)] ?? '';
    const kind = Math.floor(random() * 3);
    units[at] = kind === 0 ? other : kind === 1 ? '' : `${units[at]}${other}`;
  }
  return units.join('');
}

interface Tally {
  found: number;
  wrong: number;
  readonly ours: number[];
  readonly theirs: number[];
}

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}

/** Looks for passages that were misspelt, in a text they stand in once more or less as they were. */
function tallyOf(text: string, length: number, share: number, random: () => number): Tally {
  const tally: Tally = { found: 0, wrong: 0, ours: [], theirs: [] };
  const errors = Math.round(length * share);
  for (let i = 0; i < TRIES; i++) {
    const at = Math.floor(random() * (text.length - length));
    const pattern = withErrors(text.slice(at, at + length), errors, random);
    const most = Math.ceil(pattern.length * 0.12);
    const found = timed(tally.ours, () => findAlike(text, pattern, Math.floor(random() * text.length), most));
    const matches = timed(tally.theirs, () => approximately(text, pattern, most));
    if (found === null) continue;
    const best = Math.min(...matches.map((match) => match.errors));
    if (Math.abs(found.span[0] - at) <= errors + 1 || found.errors <= best) tally.found++;
    else tally.wrong++;
  }
  return tally;
}

/** Passages with a figure, looked for where another figure stands: how many are taken for the same. */
function changedFigures(text: string): readonly [asked: number, taken: number] {
  const figures = [...text.matchAll(/\d[\d,.]*\d/g)].slice(0, 300);
  let taken = 0;
  for (const { 0: figure, index } of figures) {
    const selectors = describe(text, [Math.max(0, index - 40), Math.min(text.length, index + 40)]);
    const other = figure.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10));
    const edited = text.slice(0, index) + other + text.slice(index + figure.length);
    const found = locateIn(edited)(selectors);
    if (found !== null && found.how !== 'revised' && edited.slice(...found.span).includes(other)) taken++;
  }
  return [figures.length, taken];
}

/** Finding misspelt passages again in 300,000 characters of news, in Node, against approx-string-match with the same bound on errors. */
export async function run({ data }: PartOptions): Promise<Measured> {
  const rows = rowsIn(`${data}/stories/basil.jsonl`);
  const text = rows
    .flatMap((row) => (typeof row['text'] === 'string' ? [row['text']] : []))
    .join('\n\n')
    .slice(0, TEXT);
  const random = randomFrom(7);
  tallyOf(text, 80, 0.05, random);
  const lines: string[][] = [];
  const ratios: number[] = [];
  let [all, found] = [0, 0];
  for (const length of lengths)
    for (const share of shares) {
      const tally = tallyOf(text, length, share, random);
      const ratio = median(tally.theirs) / median(tally.ours);
      ratios.push(ratio);
      all += TRIES;
      found += tally.found;
      lines.push([
        `${length} characters, ${share * 100}% errors`,
        ((100 * tally.found) / TRIES).toFixed(1),
        String(tally.wrong),
        median(tally.ours).toFixed(2),
        median(tally.theirs).toFixed(2),
        ratio.toFixed(1),
      ]);
    }
  const [asked, taken] = changedFigures(text);
  const table = tableOf(
    `${TRIES} passages a row; milliseconds are medians.`,
    ['passage', 'found, %', 'wrong', 'ours, ms', 'approx-string-match, ms', 'times ours'],
    lines,
  );
  return {
    text: `${table}\n\nOf ${asked} passages in which a figure was edited, taken for the same: ${taken}.`,
    ratios: { 'approx-string-match': Math.min(...ratios), 'share found': found / all },
  };
}
