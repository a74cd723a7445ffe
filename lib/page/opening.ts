import type { Reading } from '../model/article.ts';

/** Characters: about what a screen shows of an article before the reader scrolls. */
const OPENING = 1_000;

/** The first blocks of what was read, as a reading of its own whose spans are those of the whole; null where the rest is no longer than they are. */
export function openingOf(reading: Reading): Reading | null {
  const { text, blocks, links } = reading;
  const end = blocks.find((block) => block[1] >= OPENING)?.[1] ?? text.length;
  if (end * 2 >= text.length) return null;
  return {
    ...reading,
    text: text.slice(0, end),
    blocks: blocks.filter((block) => block[1] <= end),
    links: links.filter(({ span }) => span[1] <= end),
    extent: 'truncated',
  };
}
