import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Reading } from '../../../lib/model/article.ts';
import { openingOf } from '../../../lib/page/opening.ts';
import { reading } from '../../doubles/house.ts';

/** An article of blocks of so many characters each, with a link on the last letter of each. */
function articleOf(lengths: readonly number[]): Reading {
  let at = 0;
  const blocks = lengths.map((length): [number, number] => {
    const block: [number, number] = [at, at + length];
    at += length + 2;
    return block;
  });
  const text = lengths.map((length, i) => String.fromCodePoint(97 + (i % 26)).repeat(length)).join('\n\n');
  const links = blocks.map(([, end], i) => ({
    span: [end - 1, end] as [number, number],
    href: `https://harbour-post.example/${i}`,
  }));
  return reading({ text, blocks, links });
}

describe('the opening of an article', () => {
  const cases: readonly (readonly [what: string, lengths: readonly number[], blocks: number | null])[] = [
    ['ends with the block in which a screen is full', [400, 500, 300, 900, 900, 900], 3],
    ['ends with a block that just fills it', [1_000, 900, 900], 1],
    ['is its first block where that is long', [1_800, 900, 900, 900], 1],
    ['goes over blocks of no length', [0, 500, 0, 600, 2_000], 4],
    ['is none of an article of a screen', [400, 500, 300], null],
    ['is none where the rest is shorter', [700, 700, 700, 600], null],
    ['is none of one long block', [9_000], null],
    ['is none of nothing', [], null],
  ];
  for (const [what, lengths, blocks] of cases)
    it(what, () => {
      expect(openingOf(articleOf(lengths))?.blocks.length ?? null).toBe(blocks);
    });

  it('says all else that the whole says, and that it is not the whole', () => {
    const whole = articleOf([600, 600, 600, 600, 600]);
    const { text, blocks, links, extent, ...rest } = openingOf(whole) ?? whole;
    expect(whole).toMatchObject(rest);
    expect([text.length, blocks.length, links.length, extent]).toEqual([1_202, 2, 2, 'truncated']);
  });
});

test('an opening’s spans are those of the whole, and it is no longer than the rest', () => {
  assert(
    property(array(integer({ min: 1, max: 1_500 }), { maxLength: 30 }), (lengths) => {
      const whole = articleOf(lengths);
      const opening = openingOf(whole);
      if (opening === null) return;
      expect(whole.text.startsWith(opening.text)).toBe(true);
      expect(opening.text.length * 2).toBeLessThan(whole.text.length);
      expect(whole.blocks.slice(0, opening.blocks.length)).toEqual(opening.blocks);
      expect(whole.links.slice(0, opening.links.length)).toEqual(opening.links);
      expect(opening.blocks.at(-1)?.[1]).toBe(opening.text.length);
    }),
  );
});
