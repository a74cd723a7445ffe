import { strangeText, type Random } from './mutate.ts';

/** What recognisers act on, so that strange neighbours meet it. */
const stock: readonly string[] = [
  'said',
  'officials',
  'according to',
  'two people familiar with the matter',
  'nine months',
  '$375 million',
  '£1.2bn',
  '77TB',
  'from June to',
  'at least 312 people were killed',
  'a third of',
  'more than',
  'Harwick',
  'the Mill Road reported',
  'half',
  '“We lost it,”',
  'she',
  'was told',
  '3,5',
  '1/2',
  'O’Neill-Brandt',
  'reportedly',
  '½',
  '٣٠٠',
  '三百',
  '1e9',
  '2026-11-20',
  '…',
  '—',
  '.',
  '. ',
  '\n\n',
  '"',
  '(',
  'U.S.',
  'St. ',
];

/** Alphabets beyond the expected, each with its own trouble: marks, directions, pairs cut in half, spaces of no width. */
const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x2f],
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x590, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2150, 0x218f],
  [0x4e00, 0x4eff],
  [0xac00, 0xacff],
  [0xd7f0, 0xe00f],
  [0xfb00, 0xfdff],
  [0xfe00, 0xfe0f],
  [0xff00, 0xffff],
  [0x1d400, 0x1d7ff],
  [0x1f300, 0x1f6ff],
  [0xe0000, 0xe007f],
];

const within = (random: Random, list: readonly unknown[]): number => Math.floor(random() * list.length);

function run(random: Random): string {
  const [from, to] = ranges[within(random, ranges)] ?? [0x20, 0x7e];
  const points = Array.from(
    { length: 1 + Math.floor(random() * 6) },
    () => from + Math.floor(random() * (to - from + 1)),
  );
  return points.map((point) => String.fromCodePoint(point)).join('');
}

/** Any Unicode, lone surrogates included, with words of news in between. @param pieces how many at most */
export function oddText(random: Random, pieces: number): string {
  let text = '';
  for (let left = 1 + Math.floor(random() * pieces); left > 0; left--) {
    const kind = random();
    text +=
      kind < 0.55 ? (stock[within(random, stock)] ?? '') : kind < 0.97 ? run(random) : strangeText(random);
    if (random() < 0.7) text += ' ';
  }
  return text;
}
