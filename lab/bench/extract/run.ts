import { rowsIn } from '../../eval/rows-of-file.ts';
import { type Measured, type PartOptions, tableOf } from '../part.ts';
import { peerModules } from '../peers/modules.ts';
import type { Reader } from '../peers/reader.ts';
import { inRounds, median } from '../rounds.ts';

/** What is read: political, general and technical news, every n-th text of each. */
const FILES = ['attribution/polnear.jsonl', 'stories/basil.jsonl', 'losses/casie.jsonl'];
const TEXTS = 150;
/** The slow ones read fewer, beside ours on the same. */
const FEW = 10;
const slow: ReadonlySet<string> = new Set(['compromise', 'compromise-dates', 'recognizers-text']);
const ROUNDS = 21;
const FEW_ROUNDS = 5;
const OURS = 'hearsay';

interface Speed {
  readonly name: string;
  /** Words a second, by white space. */
  readonly words: number;
  /** What it takes as a share of what ours takes on the same texts: median over the rounds. */
  readonly ratio: number;
}

/**
 * Words a second of `extract` with all claim kinds against others who read text, over the same texts: ours and one of them in turn.
 * Each is loaded when its turn comes, and with all of them in one round the slow ones would have the engine throw away the compiled code of those who
 * wait.
 */
export async function run({ data }: PartOptions): Promise<Measured> {
  const all = FILES.flatMap((file) => everyNth(`${data}/${file}`, TEXTS / FILES.length));
  const few = all.filter((_text, at) => at % Math.ceil(all.length / FEW) === 0);
  const { [OURS]: ours, ...others } = peerModules;
  if (!ours) throw new Error('ours is not among them');
  const reader = await readerOf(ours);
  const pairs: (readonly Speed[])[] = [];
  for (const [name, module] of Object.entries(others)) {
    const pair = { [OURS]: reader, [name]: await readerOf(module) };
    pairs.push(slow.has(name) ? speedsOf(pair, few, FEW_ROUNDS) : speedsOf(pair, all, ROUNDS));
  }
  const speeds = [...(pairs[0] ?? []).slice(0, 1), ...pairs.flatMap((pair) => pair.slice(1))];
  return {
    text: tableOf(
      `Words a second over ${all.length} texts (${wordsIn(all).toLocaleString('en')} words; the slow over ${few.length}), ours and each of the others in turn, medians of rounds, warm; and how many times ours each takes. ` +
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

async function readerOf(module: URL): Promise<Reader> {
  const { reader } = (await import(module.href)) as { reader: () => Reader | Promise<Reader> };
  return await reader();
}

function speedsOf(
  readers: Readonly<Record<string, Reader>>,
  texts: readonly string[],
  rounds: number,
): readonly Speed[] {
  const contestants = Object.fromEntries(
    Object.entries(readers).map(([name, reader]) => [
      name,
      () => texts.reduce((sum, text) => sum + reader(text), 0),
    ]),
  );
  const times = inRounds(contestants, rounds);
  const ours = times[OURS] ?? [];
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
