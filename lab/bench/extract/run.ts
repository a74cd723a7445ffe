import { rowsIn } from '../../eval/rows-of-file.ts';
import { type Measured, type PartOptions, tableOf } from '../part.ts';
import { peerModules } from '../peers/modules.ts';
import type { Reader } from '../peers/reader.ts';
import { inRounds, median } from '../rounds.ts';

/** What is read: political, general and technical news, every n-th text of each. */
const FILES = ['attribution/polnear.jsonl', 'stories/basil.jsonl', 'losses/casie.jsonl'];
const TEXTS = 150;
/** The slow ones read fewer, beside ours on the same. */
const FEW = 6;
const slow: ReadonlySet<string> = new Set(['recognizers-text']);
const ROUNDS = 11;

interface Speed {
  readonly name: string;
  /** Words a second, by white space. */
  readonly words: number;
  /** What it takes as a share of what ours takes on the same texts: median over the rounds. */
  readonly ratio: number;
}

/** Words a second of `extract` with all claim kinds against others who read text, over the same texts, in turn. */
export async function run({ data }: PartOptions): Promise<Measured> {
  const all = FILES.flatMap((file) => everyNth(`${data}/${file}`, TEXTS / FILES.length));
  const few = all.filter((_text, at) => at % Math.ceil(all.length / FEW) === 0);
  const readers = await loaded();
  const quick = speedsOf(readers, (name) => !slow.has(name), all, ROUNDS);
  const late = speedsOf(readers, (name) => name === 'hearsay' || slow.has(name), few, 3);
  const speeds = [...quick, ...late.filter(({ name }) => slow.has(name))];
  return {
    text: tableOf(
      `Words a second over ${all.length} texts (${wordsIn(all).toLocaleString('en')} words; the slow over ${few.length}), medians of rounds in turn, warm; and how many times ours each takes. ` +
        'Ours reads attributions, losses, durations and figures; wink-nlp runs its default pipe; what else each reads is said in `lab/bench/peers`.',
      ['reader', 'words a second', 'times ours'],
      speeds.map(({ name, words, ratio }) => [
        name,
        Math.round(words).toLocaleString('en'),
        ratio.toFixed(2),
      ]),
    ),
    ratios: Object.fromEntries(speeds.map(({ name, ratio }) => [name, ratio])),
  };
}

async function loaded(): Promise<ReadonlyMap<string, Reader>> {
  const readers = new Map<string, Reader>();
  for (const [name, module] of Object.entries(peerModules)) {
    const { reader } = (await import(module.href)) as { reader: () => Reader | Promise<Reader> };
    readers.set(name, await reader());
  }
  return readers;
}

function speedsOf(
  readers: ReadonlyMap<string, Reader>,
  wanted: (name: string) => boolean,
  texts: readonly string[],
  rounds: number,
): readonly Speed[] {
  const contestants = Object.fromEntries(
    [...readers]
      .filter(([name]) => wanted(name))
      .map(([name, reader]) => [name, () => texts.reduce((sum, text) => sum + reader(text), 0)]),
  );
  const times = inRounds(contestants, rounds);
  const ours = times['hearsay'] ?? [];
  return Object.entries(times).map(([name, each]) => ({
    name,
    words: (wordsIn(texts) / median(each)) * 1000,
    ratio: median(each.map((time, at) => time / (ours[at] ?? 1))),
  }));
}

function everyNth(file: string, count: number): readonly string[] {
  const rows = rowsIn(file);
  const step = Math.max(1, Math.floor(rows.length / count));
  return rows
    .filter((_row, at) => at % step === 0)
    .slice(0, count)
    .map((row) => String(row['text']));
}

const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
