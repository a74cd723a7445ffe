import { expect, test } from 'vitest';
import { namedSource } from '../../../../lib/extract/attribution/named-source.ts';
import type { Piece } from '../../../../lib/extract/attribution/pieces.ts';
import { outlets } from '../../../../lib/outlets/registry.ts';
import { sentencesOf } from '../../../../lib/text/sentences.ts';
import { tokensOf } from '../../../../lib/text/tokens.ts';

/** Of a text that ends with its cue, a word, the outlet that all before it names. */
function outletIn(text: string): string | null {
  const tokens = tokensOf(text);
  const last = tokens.count - 1;
  const source: Piece = { part: 'source', side: 'before', from: 0, to: last, paragraph: 0 };
  const cue: Piece = { ...source, part: 'cue', from: last, to: tokens.count };
  return namedSource({ cue, source, contents: [] }, tokens, sentencesOf(tokens)).outlet;
}

test.each(['The Patriot-News', 'The Journal.ie', 'The A.V. Club', 'Reuters', 'The Guardian'])(
  '%s is known for an outlet',
  (name) => {
    expect(outletIn(`${name} reported`)).toBe(outlets().find(({ names }) => names.includes(name))?.id);
  },
);

test('so are all names that do not read as something else, as "Notes from Poland" does', () => {
  const all = outlets().flatMap(({ id, names }) => names.map((name) => ({ id, name })));
  const other = all.filter(({ id, name }) => outletIn(`${name} reported`) !== id);
  expect(other.length / all.length).toBeLessThan(0.04);
});
