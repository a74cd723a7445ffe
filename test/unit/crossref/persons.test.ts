import { describe, expect, test } from 'vitest';
import { nameBeside } from '../../../lib/crossref/person.ts';
import { journalistsCredited } from '../../../lib/crossref/journalists.ts';
import { tokensOf } from '../../../lib/text/tokens.ts';
import { term } from '../../doubles/indexes.ts';

/** Words of the name beside the age in square brackets, surname first. */
function nameIn(marked: string): readonly string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const tokens = tokensOf(text);
  const at = (offset: number): number =>
    [...tokens.starts.subarray(0, tokens.count)].findIndex((each) => each >= offset);
  const first = at(start);
  const last = [...tokens.ends.subarray(0, tokens.count)].findIndex((each) => each >= end) + 1;
  const found = nameBeside(tokens, first, last);
  const words = [...new Set(text.match(/\p{L}[\p{L}'-]*/gu))];
  return found.map((hash) => words.find((word) => term(word) === hash) ?? '?');
}

describe('whose age it is', () => {
  test.each<[string, string, readonly string[]]>([
    ['behind the name', 'Nora Fell, [41], was found.', ['Fell', 'Nora']],
    ['in brackets', 'Nora Fell ([41]) was found.', ['Fell', 'Nora']],
    ['behind a surname alone', 'He met Fell, [41], there.', ['Fell']],
    ['as an apposition', 'They found Nora Fell, a [41-year-old] miner.', ['Fell', 'Nora']],
    ['as an apposition with the', 'They found Nora Fell, the [41-year-old] miner.', ['Fell', 'Nora']],
    ['before the name', 'They found [41-year-old] Nora Fell.', ['Fell', 'Nora']],
    [
      'before the name, with a noun between',
      'They found [41-year-old] Dutch miner Nora Ida Fell there.',
      ['Fell', 'Ida', 'Nora'],
    ],
    [
      'before a name that is six words on',
      'The [41-year-old] tall shy kind old miner Nora Fell left.',
      ['Fell', 'Nora'],
    ],
    [
      'before a name that is seven words on',
      'The [41-year-old] tall shy kind old lame miner Nora Fell left.',
      [],
    ],
    ['before one capital alone', 'They found a [41-year-old] Dutch miner.', []],
    ['a mark between', 'They found a [41-year-old], Nora Fell.', []],
    ['bare, with a name behind', 'He was [41] Nora Fell said.', []],
    ['in words', 'They found [forty-one-year-old] Nora Fell.', ['Fell', 'Nora']],
    ['with spaces', 'They found [41 year old] Nora Fell.', ['Fell', 'Nora']],
    ['behind a place', 'A man from Hollin, [41], was found.', []],
    ['behind a place at the start', 'In Hollin, [41], he said.', []],
    ['behind a day', 'On Monday, [41], he said.', []],
    ['behind a day at the start', 'Monday, [41], he said.', []],
    ['behind a month', 'June, [41], he said.', []],
    ['behind lower case', 'He met the miner, [41], there.', []],
    ['without a mark', 'Nora Fell [41] was found.', []],
    ['a long name is cut', 'One Ann Bea Cee Dee Eff Gee, [41], came.', ['Gee', 'Eff', 'Dee', 'Cee', 'Bea']],
    ['at the very start', '[41], she said.', []],
  ])('%s', (_name, marked, name) => {
    expect(nameIn(marked)).toEqual(name);
  });
});

describe('journalists whose report is passed on', () => {
  test.each<[string, string, readonly string[]]>([
    ['comes from', 'The news comes from veteran Halden reporter Dana Whitlock.', ['reporter Dana Whitlock']],
    ['according to', 'It sank, according to the blogger Dana Q. Whitlock.', ['blogger Dana Q. Whitlock']],
    ['by', 'It was first told by journalist Dana Whitlock.', ['journalist Dana Whitlock']],
    ['wrote', 'Columnist Dana Whitlock wrote that it sank.', ['Columnist Dana Whitlock']],
    ['an apposition', 'Dana Whitlock, a harbour blogger, wrote that it sank.', ['blogger Dana Whitlock']],
    [
      'an apposition without a comma behind',
      'Dana Whitlock, a harbour blogger wrote that it sank.',
      ['blogger Dana Whitlock'],
    ],
    [
      'two',
      'Reporter Dana Whitlock wrote what journalist Ida Holm published.',
      ['Reporter Dana Whitlock', 'journalist Ida Holm'],
    ],
    ['one who is spoken of', 'Journalist Dana Whitlock was freed on Monday.', []],
    ['one who speaks', 'Journalist Dana Whitlock said that she was free.', []],
    ['one name alone', 'The news comes from reporter Whitlock.', []],
    ['nobody by name', 'The news comes from a reporter in Halden.', []],
    ['a reporter of whom something comes', 'From Halden, where it rained, came reporter Dana Whitlock.', []],
    [
      'too far from where it comes',
      'From all of the many and various papers of reporter Dana Whitlock nothing is left.',
      [],
    ],
    ['an apposition that only is', 'Dana Whitlock, a harbour blogger, was freed.', []],
    ['an apposition of one name', 'Whitlock, a harbour blogger, wrote that it sank.', []],
    ['an apposition too long', 'Dana Whitlock, once in her youth a very busy harbour blogger, wrote it.', []],
    ['to, but not according', 'She spoke to reporter Dana Whitlock.', []],
    ['nothing', '', []],
  ])('%s', (_name, text, found) => {
    const tokens = tokensOf(text);
    expect(journalistsCredited(tokens, 0, tokens.count)).toEqual(found);
  });

  test('only within the sentence', () => {
    const tokens = tokensOf('By journalist Dana Whitlock wrote');
    expect(journalistsCredited(tokens, 1, tokens.count - 1)).toEqual(['journalist Dana Whitlock']);
    expect(journalistsCredited(tokens, 1, 3)).toEqual([]);
    expect(journalistsCredited(tokens, 2, tokens.count)).toEqual([]);
  });
});
