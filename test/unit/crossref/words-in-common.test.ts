import { describe, expect, test } from 'vitest';
import { likenessTo } from '../../../lib/crossref/likeness.ts';
import { lemmaOf, rarityOf, termTextOf } from '../../../lib/crossref/lemma.ts';
import { sentenceAround, sentenceAt, spanOfSentence, tokenAt } from '../../../lib/crossref/places.ts';
import { headMatch, isTelling, runCount, runsOf, sameWords, termsOf } from '../../../lib/crossref/subject.ts';
import { keysOf, TermMark, termsOf as termVector } from '../../../lib/crossref/terms.ts';
import { sentencesOf } from '../../../lib/text/sentences.ts';
import { tokensOf } from '../../../lib/text/tokens.ts';
import { indexOf, term } from '../../doubles/indexes.ts';

describe('likeness of claims', () => {
  const a = indexOf('a', [
    { near: [1, 2], words: [1, 2, 3, 4], runs: [1, 2, 3] },
    { near: [], words: [9], runs: [8] },
    { near: [2, 3], words: [5], runs: [3, 4] },
  ]);
  const b = indexOf('b', [
    { near: [5], words: [8], runs: [] },
    { near: [2, 7], words: [1, 2, 3, 8, 9], runs: [2, 3, 4] },
  ]);

  test('each claim of the one beside each of the other', () => {
    const { near, sentence, runs } = likenessTo(a, 10)(b);
    expect(near(0, 1)).toBeCloseTo(0.5, 10);
    expect(near(2, 1)).toBeCloseTo(0.5, 10);
    expect(near(1, 1)).toBe(0);
    expect(near(0, 0)).toBe(0);
    expect(sentence(0, 1)).toBeCloseTo(3 / Math.sqrt(20), 10);
    expect(sentence(1, 1)).toBeCloseTo(1 / Math.sqrt(5), 10);
    expect(sentence(2, 1)).toBe(0);
    expect([runs(0, 1), runs(1, 1), runs(2, 1), runs(0, 0)]).toEqual([2, 0, 2, 0]);
  });

  test('the other way round, and again from what was kept', () => {
    for (let again = 0; again < 2; again++) {
      const { near, sentence, runs } = likenessTo(b, 10)(a);
      expect(near(1, 0)).toBeCloseTo(0.5, 10);
      expect(sentence(1, 0)).toBeCloseTo(3 / Math.sqrt(20), 10);
      expect(runs(1, 2)).toBe(2);
    }
  });

  test('no more than so many of the other', () => {
    const { near, runs } = likenessTo(a, 1)(b);
    expect([near(0, 1), runs(0, 1)]).toEqual([0, 0]);
  });

  test('common words weigh less than rare ones', () => {
    const [rare, common] = [term('quarry'), term('people')];
    expect(rarityOf(rare)).toBeGreaterThan(rarityOf(common));
    const x = indexOf('x', [{ words: [rare, 1] }, { words: [common, 1] }]);
    const y = indexOf('y', [{ words: [rare, 2] }, { words: [common, 2] }]);
    const { sentence } = likenessTo(x, 10)(y);
    expect(sentence(0, 0)).toBeGreaterThan(sentence(1, 1));
  });

  test('the packed lists of a claim are its own', () => {
    expect([...termsOf(a, 0)]).toEqual([1, 2, 3, 4]);
    expect([...termsOf(a, 1)]).toEqual([9]);
    expect([...runsOf(a, 0)]).toEqual([1, 2, 3]);
    expect([...runsOf(a, 2)]).toEqual([3, 4]);
    expect([runCount(a, 0), runCount(a, 1), runCount(a, 2)]).toEqual([3, 1, 2]);
  });
});

test.each([
  ['half of the shorter', 8, 20, 4, 0.5],
  ['less than half', 9, 20, 4, 0],
  ['too few', 3, 3, 3, 0],
  ['all of it', 20, 5, 5, 1],
  ['nothing', 0, 0, 0, 0],
])('the same words: %s', (_name, a, b, common, share) => {
  expect(sameWords(a, b, common)).toBe(share);
});

test('a passage tells by the rarity of its words', () => {
  const unknown = rarityOf(1);
  expect(isTelling(Uint32Array.from({ length: Math.ceil(5.5 / unknown) }, (_, at) => at))).toBe(true);
  expect(isTelling(Uint32Array.of(term('people')))).toBe(false);
  expect(isTelling(Uint32Array.of())).toBe(false);
});

test.each([
  ['the same word', 'boat', 'boat', 1],
  ['words for one thing', 'boat', 'vessel', 0.8],
  ['a word of two groups', 'worker', 'staff', 0.8],
  ['words for two things', 'boat', 'rifle', 0],
  ['words of no group', 'quarry', 'meadow', 0],
])('what is counted: %s', (_name, a, b, match) => {
  expect(headMatch(term(a), term(b))).toBe(match);
  expect(headMatch(term(b), term(a))).toBe(match);
});

test('what is counted: untold', () => {
  expect([headMatch(0, term('boat')), headMatch(term('boat'), 0), headMatch(0, 0)]).toEqual([0.4, 0.4, 0.4]);
});

describe('lemmas', () => {
  const text = (words: string): readonly (string | null)[] => {
    const tokens = tokensOf(words);
    return Array.from({ length: tokens.count }, (_, at) => termTextOf(tokens, at));
  };

  test.each<[string, string, readonly (string | null)[]]>([
    ['words by their stem', 'Miners quarries', ['miner', 'quarry']],
    ['numbers by their plain digits', '1,200 and 40.0', ['1200', 'and', '40']],
    ['no clock, no letter, no mark', '9:46 a !', [null, null, null]],
    ['points within a word', 'U.S.', ['us']],
    ['no clitic', "They'll say she didn't", ['they', null, 'say', 'she', 'did', null]],
  ])('%s', (_name, words, found) => {
    expect(text(words)).toEqual(found);
  });

  test('a lemma has the hash of its stem and its rarity; a clock has none', () => {
    const tokens = tokensOf('Quarry 9:46 7 a');
    expect(lemmaOf(tokens, 0)).toEqual({ term: term('quarry'), rarity: rarityOf(term('quarry')) });
    expect(lemmaOf(tokens, 1)).toBeNull();
    expect(lemmaOf(tokens, 2)?.term).toBe(lemmaOf(tokensOf('7.0'), 0)?.term);
    expect(lemmaOf(tokens, 3)).toBeNull();
    expect(lemmaOf(tokensOf('EU'), 0)?.term).toBe(term('eu'));
  });

  test('lemmas stay right however many words come by', () => {
    const many = tokensOf(Array.from({ length: 60_500 }, (_, at) => `q${at}w`).join(' '));
    for (let at = 0; at < many.count; at++) lemmaOf(many, at);
    expect(lemmaOf(tokensOf('Quarry'), 0)?.term).toBe(term('quarry'));
  });
});

describe('places', () => {
  const tokens = tokensOf('It rained. Miners slept in a barn. Then it stopped.');
  const sentences = sentencesOf(tokens);

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [9, 2],
    [10, 3],
    [999, tokens.count - 1],
  ])('token at offset %i', (offset, at) => {
    expect(tokenAt(tokens, offset)).toBe(at);
  });

  test('a text without tokens', () => {
    expect(tokenAt(tokensOf(''), 5)).toBe(0);
  });

  test('sentences by offset, and their spans', () => {
    expect([
      sentenceAt(tokens, sentences, 0),
      sentenceAt(tokens, sentences, 14),
      sentenceAt(tokens, sentences, 40),
    ]).toEqual([0, 1, 2]);
    const spans = [0, 1, 2].map((at) => tokens.text.slice(...spanOfSentence(tokens, sentences, at)));
    expect(spans).toEqual(['It rained.', 'Miners slept in a barn.', 'Then it stopped.']);
  });

  test('a sentence is looked at as far as 150 tokens to each side', () => {
    const long = tokensOf(`Rain fell. So ${'so '.repeat(399)}on.`);
    const around = (offset: number): readonly number[] => [
      ...sentenceAround(long, sentencesOf(long), offset),
    ];
    expect(around(0)).toEqual([0, 3]);
    expect(around(long.starts[203] ?? 0)).toEqual([53, 353]);
    expect(around(long.starts[10] ?? 0)).toEqual([3, 160]);
    expect(around(long.starts[400] ?? 0)).toEqual([250, long.count]);
  });
});

describe('an article as a bag of terms', () => {
  const vector = (title: string, text: string): ReturnType<typeof termVector> => {
    const tokens = tokensOf(text);
    return termVector(title, tokens, sentencesOf(tokens));
  };
  const text =
    'Miners left the quarry at Marnford. They walked. It rained. Later 6,320 tonnes of gravel slid, and the gravel buried Hollin. Gravel is heavy.';
  const found = vector('Rockslide', text);
  const markOf = (word: string): number | undefined =>
    found.marks[
      found.terms.indexOf(word === '6320' ? (lemmaOf(tokensOf('6320'), 0)?.term ?? 0) : term(word))
    ];
  const weightOf = (word: string): number => found.weights[found.terms.indexOf(term(word))] ?? 0;

  test('terms are sorted, and the whole has length 1', () => {
    expect([...found.terms]).toEqual([...found.terms].toSorted((a, b) => a - b));
    expect(Math.hypot(...found.weights)).toBeCloseTo(1, 5);
  });

  test('marks of lead, name and number', () => {
    expect(markOf('rockslide')).toBe(TermMark.lead);
    expect(markOf('quarry')).toBe(TermMark.lead);
    expect(markOf('marnford')).toBe(TermMark.lead | TermMark.name);
    expect(markOf('gravel')).toBe(0);
    expect(markOf('hollin')).toBe(TermMark.name);
    expect(markOf('6320')).toBe(TermMark.number);
    expect(markOf('miner')).toBe(TermMark.lead);
    expect(found.terms.includes(term('the'))).toBe(false);
  });

  test('weights: times, rarity, lead, number and name', () => {
    const rarity = (word: string): number => rarityOf(term(word)) ** 0.65;
    expect(weightOf('gravel') / weightOf('heavy')).toBeCloseTo(
      ((1 + Math.log(3)) * rarity('gravel')) / rarity('heavy'),
      4,
    );
    expect(weightOf('quarry') / weightOf('heavy')).toBeCloseTo((2.5 * rarity('quarry')) / rarity('heavy'), 4);
    expect(weightOf('hollin') / weightOf('heavy')).toBeCloseTo((0.9 * rarity('hollin')) / rarity('heavy'), 4);
    const tonnes = found.weights[found.terms.indexOf(lemmaOf(tokensOf('6320'), 0)?.term ?? 0)] ?? 0;
    expect(tonnes / weightOf('hollin')).toBeCloseTo(1.5 / 0.9, 4);
  });

  test('the heaviest 192 terms are kept, and 24 of them are keys', () => {
    const long = vector('', Array.from({ length: 300 }, (_, at) => `quar${at}y`).join(' '));
    expect(long.terms).toHaveLength(192);
    const keys = keysOf(found);
    expect(keysOf(long)).toHaveLength(24);
    expect([...keys]).toEqual([...keys].toSorted((a, b) => a - b));
    const least = Math.min(...[...keys].map((key) => found.weights[found.terms.indexOf(key)] ?? 0));
    const others = [...found.terms].filter((each) => !keys.includes(each));
    expect(others.every((each) => (found.weights[found.terms.indexOf(each)] ?? 0) <= least)).toBe(true);
  });

  test('a text without words', () => {
    expect(vector('', '')).toEqual({
      terms: new Uint32Array(),
      weights: new Float32Array(),
      marks: new Uint8Array(),
    });
  });
});
