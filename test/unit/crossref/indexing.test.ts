import { describe, expect, test } from 'vitest';
import { indexArticle } from '../../../lib/crossref/index.ts';
import { quotesOf, sentencePassages, sharedPassages } from '../../../lib/crossref/passages.ts';
import { termsOf } from '../../../lib/crossref/subject.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { ClaimIndex } from '../../../lib/model/shelf.ts';
import { sentencesOf } from '../../../lib/text/sentences.ts';
import { tokensOf } from '../../../lib/text/tokens.ts';
import { articleOf } from '../../doubles/newsroom.ts';
import { term } from '../../doubles/indexes.ts';

const page = (text: string, more: Partial<Article> = {}): Article =>
  articleOf({ url: 'https://lake-post.example/crag', title: '', text, ...more });

/** The claim of these words (by their start), as it is indexed. */
function indexed(text: string, words: string, more: Partial<Article> = {}): ClaimIndex {
  const start = text.indexOf(words);
  const claim = indexArticle(page(text, more)).claims.find(
    (each) => each.kind !== 'attribution' && each.start === start,
  );
  if (!claim) throw new Error(`no claim: ${words}`);
  return claim;
}

describe('what a quantity counts or measures', () => {
  test.each<[string, string, string, string | null]>([
    ['the noun that is counted', 'They saw 26 fast boats.', '26 fast boats', 'boat'],
    ['the unit where the noun is common', 'They saw 26 people.', '26 people', 'people'],
    ['the noun behind a time', 'A nine-month siege began.', 'nine-month', 'siege'],
    ['no common word behind a time', 'It took nine months and more.', 'nine months', null],
    ['nothing on the next line', 'It took nine months\n\nSieges are long.', 'nine months', null],
    ['the noun behind money', 'A $3 billion bailout came.', '$3 billion', 'bailout'],
    ['the word before money', 'The quarry squandered $3 billion.', '$3 billion', 'squandered'],
    ['the base of an irregular verb', 'The miner fell 150 metres.', '150 metres', 'fall'],
    ['a word some words before', 'The miner plunged down about 150 metres.', '150 metres', 'plunged'],
    ['no word beyond a mark', 'He plunged, about 150 metres.', '150 metres', null],
    ['no name', 'The Marnford Ridge is 150 metres.', '150 metres', null],
    ['the thing that has parts', 'A 26-page dossier came.', '26-page', 'dossier'],
    ['the surname of an age', 'Nora Fell, 41, left.', '41', 'Fell'],
    ['nothing of a number alone', 'Around 650 may come.', '650', null],
    ['nobody of an age', 'A 41-year-old miner left.', '41-year-old', null],
  ])('%s', (_name, text, words, head) => {
    expect(indexed(text, words).head).toBe(head === null ? 0 : term(head));
  });

  test.each<[string, string, string, readonly string[]]>([
    [
      'what qualifies a count',
      'They saw 26 fast Marnford boats.',
      '26 fast Marnford boats',
      ['fast', 'Marnford'],
    ],
    ['numbers spelt out and approximators do not', 'They saw at least twenty boats.', 'twenty boats', []],
    ['the other names of an age', 'Nora Ida Fell, 41, left.', '41', ['Nora', 'Ida']],
    ['three other names of an age', 'Nora Ida Mae Fell, 41, left.', '41', ['Nora', 'Ida', 'Mae']],
    [
      'the other words that a time measures',
      'A nine-month quarry siege investigation is over.',
      'nine-month',
      ['siege', 'investigation'],
    ],
    ['as far as they follow each other', 'A nine-month siege of the quarry began.', 'nine-month', []],
    [
      'four words in all',
      'A nine-month quarry siege investigation dossier rehearsal began.',
      'nine-month',
      ['siege', 'investigation', 'dossier'],
    ],
  ])('qualities: %s', (_name, text, words, qualities) => {
    expect(indexed(text, words).qualities).toEqual(qualities.map(term).toSorted((a, b) => a - b));
  });

  test.each<[string, string, string, ClaimIndex['part']]>([
    ['a whole', 'They saw 26 boats.', '26 boats', null],
    ['others', 'They saw 26 other boats.', '26 other boats', 'rest'],
    ['another', 'Another 26 boats came.', '26 boats', 'rest'],
    ['two words before', 'The remaining fast 26 boats came.', '26 boats', 'rest'],
    ['three words before', 'The other sunk and dry 26 boats came.', '26 boats', null],
    ['behind it', 'They saw 26 boats and the other shore.', '26 boats', null],
    ['so far', 'So far they saw 26 boats.', '26 boats', 'tally'],
    ['a player\u{2019}s', 'She scored 26 goals.', '26 goals', 'tally'],
    ['a time so far', 'So far it took nine months.', 'nine months', 'tally'],
    ['a time', 'It took nine months.', 'nine months', null],
    ['an age of then', 'Nora Fell, a 41-year-old at the time, left.', '41-year-old', 'tally'],
    ['an age when something was', 'Nora Fell, 38 when she came, left.', '38', 'tally'],
    ['an age', 'Nora Fell, 41, left the town of Marnford when it rained.', '41', null],
  ])('part: %s', (_name, text, words, part) => {
    expect(indexed(text, words).part).toBe(part);
  });

  test.each<[string, string, number]>([
    ['none', 'They saw 26 boats.', 0],
    ['one', 'In 2011 they saw 26 boats.', 2011],
    ['the first of two', 'In 1999 and in 2011 they saw 26 boats.', 1999],
    ['one of another sentence', 'It rained in 2011. They saw 26 boats.', 0],
    ['long ago', 'In 1899 they saw 26 boats.', 0],
    ['a century ago', 'In 1900 they saw 26 boats.', 1900],
    ['far ahead', 'In 2100 they saw 26 boats.', 0],
    ['with a fraction', 'With 1950.5 oars they saw 26 boats.', 0],
    ['four letters long', 'With 1,950 oars they saw 26 boats.', 0],
  ])('year: %s', (_name, text, year) => {
    expect(indexed(text, '26 boats').year).toBe(year);
  });

  test('the rest of what a claim is compared by', () => {
    const text = 'It rained. Officials denied that 26 people were killed at the Marnford quarry.';
    expect(indexed(text, '26 people')).toMatchObject({
      kind: 'loss',
      sentence: 1,
      label: '26 people',
      unit: 'people',
      low: 26,
      high: 26,
      about: false,
      what: 'people-killed',
      denied: true,
      sourceType: 'unnamed',
      speaker: null,
    });
    expect(indexed('About 26 people were killed.', '26 people')).toMatchObject({
      about: true,
      denied: false,
    });
    expect(indexed('They saw 26 boats.', '26 boats')).toMatchObject({ what: null, sourceType: null });
  });
});

describe('the words that a claim is compared by', () => {
  const text =
    'Miners in Hollin said that the quarry gravel buried 26 boats below Marnford after days of rain and wind and snow and hail over the old abandoned cathedral.';
  const index = indexArticle(page(text));
  const at = index.claims.findIndex(({ label }) => label === '26 boats');
  const near = [
    ...index.nearTerms.subarray(at === 0 ? 0 : index.nearTermEnds[at - 1], index.nearTermEnds[at]),
  ];
  const all = [...termsOf(index, at)];

  test('rare words of the sentence, but not those that say who says so, nor numbers', () => {
    expect(all).toContain(term('quarry'));
    expect(all).toContain(term('cathedral'));
    expect(all).not.toContain(term('miner'));
    expect(all).not.toContain(term('the'));
    expect(all).toEqual(all.toSorted((a, b) => a - b));
  });

  test('right around it nine words to either side', () => {
    expect(near).toContain(term('quarry'));
    expect(near).toContain(term('rain'));
    expect(near).not.toContain(term('snow'));
    expect(near).not.toContain(term('cathedral'));
  });

  test('nine words and no more to either side, and none of the next sentence', () => {
    const rare = (from: number, count: number): string =>
      Array.from({ length: count }, (_, at) => `quark${from + at}q`).join(' ');
    const long = indexArticle(page(`${rare(0, 12)} 26 boats ${rare(20, 12)}. ${rare(40, 3)}.`));
    const told = (values: Uint32Array): readonly string[] =>
      Array.from({ length: 43 }, (_, at) => `quark${at}q`).filter((word) => values.includes(term(word)));
    expect(told(long.nearTerms)).toEqual([...rare(3, 9).split(' '), ...rare(20, 9).split(' ')]);
    const short = indexArticle(page(`${rare(0, 2)} 26 boats ${rare(20, 2)}. Then ${rare(40, 3)}.`));
    expect(told(short.nearTerms)).toEqual(rare(0, 2).split(' ').concat(rare(20, 2).split(' ')));
  });

  test('of an attribution what is said', () => {
    const said = index.claims.findIndex(({ kind }) => kind === 'attribution');
    expect([...termsOf(index, said)]).toContain(term('gravel'));
    expect([...termsOf(index, said)]).not.toContain(term('miner'));
    expect(index.nearTermEnds[said]).toBe(said === 0 ? 0 : index.nearTermEnds[said - 1]);
  });

  test('the whole of what is said, to its last word', () => {
    const words = termsOf(
      index,
      index.claims.findIndex(({ kind }) => kind === 'attribution'),
    );
    expect([...words]).toContain(term('cathedral'));
    expect([...words]).toContain(term('quarry'));
  });

  test('rows of four words, sorted', () => {
    const runs = [...index.claimRuns.subarray(0, index.claimRunEnds[0])];
    expect(runs.length).toBeGreaterThan(10);
    expect(runs).toEqual(runs.toSorted((x, y) => x - y));
  });

  test('what is said around its cue is read as one', () => {
    const runs = (words: string): number => {
      const split = indexArticle(page(words));
      const said = split.claims.findIndex(({ kind }) => kind === 'attribution');
      return (split.claimRunEnds[said] ?? 0) - (said === 0 ? 0 : (split.claimRunEnds[said - 1] ?? 0));
    };
    expect(runs('\u{201c}We lost a road,\u{201d} Nora Fell said, \u{201c}and a mill.\u{201d}')).toBe(4);
  });
});

describe('an article', () => {
  test('its day and minute, and whether the page states them', () => {
    const dated = indexArticle(page('It rained.', { published: '1970-01-03T01:02:00Z' }));
    expect([dated.day, dated.minute, dated.dated]).toEqual([2, 2 * 1440 + 62, true]);
    const undated = indexArticle(page('It rained.', { published: '', firstRead: '1970-01-02T00:01:00Z' }));
    expect([undated.day, undated.minute, undated.dated]).toEqual([1, 1441, false]);
    const never = indexArticle({ ...page('It rained.'), published: null, firstRead: 'never' });
    expect([never.day, never.minute, never.dated]).toEqual([0, 0, false]);
  });

  test('whom it cites: by credits, by what it carries, never itself', () => {
    const text = 'The road is shut, the Guardian reported. Nora Fell told the BBC so. The Lake Post said so.';
    const { cites, carries } = indexArticle(
      page(text, {
        credits: ['Reuters'],
        basedOn: ['https://www.ft.com/x'],
        canonicalUrl: 'https://bbc.co.uk/x',
        outlet: 'bbc.co.uk',
      }),
    );
    expect(cites).toEqual(['theguardian.com', 'reuters.com', 'ft.com']);
    expect(carries.map(({ outlet, how }) => `${outlet} ${how}`)).toEqual([
      'reuters.com wire',
      'ft.com based-on',
    ]);
  });

  test('what it carries: wires by byline and dateline, links to others, each once', () => {
    const text = 'LISBON (Reuters) - The road is shut.';
    const carried = (more: Partial<Article>): readonly string[] =>
      indexArticle(page(text, more)).carries.map(({ outlet, how }) => `${outlet} ${how}`);
    expect(carried({})).toEqual(['reuters.com wire']);
    expect(carried({ authors: ['Dana Whitlock, AFP'] })).toEqual(['afp.com wire', 'reuters.com wire']);
    expect(carried({ credits: ['Reuters'], authors: ['Reuters'] })).toEqual(['reuters.com wire']);
    expect(carried({ authors: ['The Guardian'] })).toEqual(['reuters.com wire']);
    expect(carried({ outlet: 'reuters.com', canonicalUrl: 'https://www.reuters.com/x' })).toEqual([]);
    expect(carried({ canonicalUrl: 'https://www.ft.com/road' })).toEqual([
      'reuters.com wire',
      'ft.com based-on',
    ]);
    expect(carried({ basedOn: ['https://twitter.com/x', 'https://lake-post.example/old'] })).toEqual([
      'reuters.com wire',
    ]);
  });
});

describe('where a claim is said to come from', () => {
  const credits = (text: string, words: string, more: Partial<Article> = {}): readonly string[] =>
    indexed(text, words, more).credits.map(({ name, outlet, how }) => `${name} ${outlet} ${how}`);
  const filler = 'Nothing moves in Marnford now. ';
  const road = 'The road lost 6,320 tonnes of ore';

  test.each<[string, string, readonly string[]]>([
    ['beside it', `${road}, the Guardian reported.`, ['Guardian theguardian.com credits']],
    [
      'in the sentence before',
      `It rained, the Guardian reported. ${road}.`,
      ['Guardian theguardian.com credits'],
    ],
    [
      'in the sentence behind',
      `${filler.repeat(4)}${road}. It rained, the Guardian reported.`,
      ['Guardian theguardian.com credits'],
    ],
    ['two sentences on', `${filler.repeat(4)}${road}. ${filler}It rained, the Guardian reported.`, []],
    [
      'in the lead',
      `${filler}It rained, the Guardian reported. ${filler.repeat(4)}${road}.`,
      ['Guardian theguardian.com credits'],
    ],
    [
      'in the third sentence',
      `${filler.repeat(2)}It rained, the Guardian reported. ${filler.repeat(4)}${road}.`,
      ['Guardian theguardian.com credits'],
    ],
    [
      'behind the lead',
      `${filler.repeat(3)}It rained, the Guardian reported. ${filler.repeat(4)}${road}.`,
      [],
    ],
    [
      'beside it, and not in the lead',
      `It rained, the BBC reported. ${filler.repeat(4)}${road}, the Guardian reported.`,
      ['Guardian theguardian.com credits'],
    ],
    [
      'around it, and not in the lead',
      `It rained, the BBC reported. ${filler.repeat(4)}${road}. It froze, the Guardian reported.`,
      ['Guardian theguardian.com credits'],
    ],
    [
      'not in the lead where a speaker is named',
      `It rained, the BBC reported. ${filler.repeat(4)}Nora Fell said that the road lost 6,320 tonnes of ore.`,
      ['Nora Fell null credits'],
    ],
    [
      'the outlet that is the source',
      'The Guardian says that the road lost 6,320 tonnes of ore.',
      ['Guardian theguardian.com credits'],
    ],
    [
      'the outlet that was told',
      'Two officials told the Guardian that the road lost 6,320 tonnes of ore.',
      ['Guardian theguardian.com credits'],
    ],
    [
      'outlets that are known before names that are not',
      `${road}, the Meridian Ledger reported, citing the Guardian.`,
      ['Guardian theguardian.com credits', 'Meridian Ledger null credits'],
    ],
    [
      'in the sentence before, far from the lead',
      `${filler.repeat(4)}It rained, the Guardian reported. ${road}.`,
      ['Guardian theguardian.com credits'],
    ],
    [
      'two sentences before, far from the lead',
      `${filler.repeat(4)}It rained, the Guardian reported. ${filler}${road}.`,
      [],
    ],
    [
      'in the first sentence',
      `It rained, the Guardian reported. ${filler.repeat(4)}${road}.`,
      ['Guardian theguardian.com credits'],
    ],
    [
      'in the lead where who speaks is not named',
      `It rained, the BBC reported. ${filler.repeat(4)}At dawn officials said that the road lost 6,320 tonnes of ore.`,
      ['BBC bbc.co.uk credits'],
    ],
    [
      'an organisation that says so',
      'The Marnford Council said that the road lost 6,320 tonnes of ore.',
      ['Marnford Council null credits'],
    ],
    [
      'an outlet behind an organisation that it heard',
      'The Marnford Council said that the road lost 6,320 tonnes of ore, the Guardian reported.',
      ['Guardian theguardian.com credits', 'Marnford Council null credits'],
    ],
    [
      'three at most',
      `${road}, the Guardian reported, the BBC reported, Forbes reported, CNN reported.`,
      ['Guardian theguardian.com credits', 'BBC bbc.co.uk credits', 'Forbes forbes.com credits'],
    ],
    [
      'each once',
      `${road}, the Guardian reported; the Guardian said so again.`,
      ['Guardian theguardian.com credits'],
    ],
  ])('%s', (_name, text, found) => {
    expect(credits(text, '6,320 tonnes')).toEqual(found);
  });

  test('a link of its sentence, behind what is said in words; a link elsewhere says nothing', () => {
    const text = `${road}. ${filler}`;
    const link = (href: string, start: number): Partial<Article> => ({
      links: [{ href, span: [start, start + 3] }],
    });
    expect(credits(text, '6,320 tonnes', link('https://www.ft.com/x', 4))).toEqual([
      'Financial Times ft.com links',
    ]);
    expect(credits(text, '6,320 tonnes', link('https://www.ft.com/x', road.length + 4))).toEqual([]);
    expect(credits(text, '6,320 tonnes', link('https://lake-post.example/y', 4))).toEqual([]);
    const both = `${road}, the Guardian reported.`;
    expect(credits(both, '6,320 tonnes', link('https://www.ft.com/x', 4))).toEqual([
      'Guardian theguardian.com credits',
      'Financial Times ft.com links',
    ]);
  });

  test.each<[string, string, string | null]>([
    ['a person', 'Nora Fell said that the road lost 6,320 tonnes of ore.', 'Nora Fell'],
    [
      'an organisation, without its article',
      'The Marnford Council said that the road lost 6,320 tonnes of ore.',
      'Marnford Council',
    ],
    [
      'a person who is pointed back to',
      'Nora Fell rang the mill. She said that the road lost 6,320 tonnes of ore.',
      'Nora Fell',
    ],
    ['somebody unnamed', 'Officials said that the road lost 6,320 tonnes of ore.', null],
    ['an outlet', 'The Guardian said that the road lost 6,320 tonnes of ore.', null],
    ['nobody', 'The road lost 6,320 tonnes of ore.', null],
  ])('who says so: %s', (_name, text, speaker) => {
    expect(indexed(text, '6,320 tonnes').speaker).toBe(speaker);
  });
});

describe('passages', () => {
  const quotes = (text: string): readonly string[] => {
    const tokens = tokensOf(text);
    return quotesOf(tokens, sentencesOf(tokens)).map(({ span }) => text.slice(...span));
  };
  const words = 'the quarry gravel buried nine abandoned boats';

  test.each<[string, string, readonly string[]]>([
    ['curly marks', `\u{201c}${words}\u{201d}, she said.`, [words]],
    ['straight marks', `She said "${words}" there.`, [words]],
    ['single curly marks', `She said \u{2018}${words}\u{2019} there.`, [words]],
    ['an open end', `She said "${words} there.`, []],
    ['another mark does not close it', `She said \u{201c}${words}" there.`, []],
    ['a new paragraph begins anew', `She said "so.\n\nThen "${words}" came.`, [words]],
    ['two of them', `"${words}". And "${words} again".`, [words, `${words} again`]],
    [
      'pieces around a cue',
      '"The quarry gravel," she said, "buried nine abandoned boats."',
      ['The quarry gravel," she said, "buried nine abandoned boats.'],
    ],
    ['a piece that ends with its sentence', `"The quarry gravel." She said "${words}".`, [words]],
    [
      'a piece too far on',
      `"The quarry gravel," she said on the long way home from the old mill at night to "${words}".`,
      [words],
    ],
    [
      'marks within marks',
      `\u{201c}She read "${words}" there\u{201d}, he said.`,
      [`She read "${words}" there`],
    ],
    ['five words', '"quarry gravel buried abandoned boats"', ['quarry gravel buried abandoned boats']],
    ['too short', '"quarry gravel buried abandoned"', []],
    ['too plain', '"it was as it was and so it is"', []],
    ['a title', 'She read "The Battle of the Nine Abandoned Mills" there.', []],
  ])('%s', (_name, text, found) => {
    expect(quotes(text)).toEqual(found);
  });

  const passages = (text: string): ReturnType<typeof sentencePassages> => {
    const tokens = tokensOf(text);
    return sentencePassages(tokens, sentencesOf(tokens));
  };

  test('sentences that are long and rare enough', () => {
    expect(passages(`It rained. ${words}.`.replace('the', 'The'))).toHaveLength(1);
    expect(passages('It was so. And so it was then.')).toEqual([]);
  });

  test.each<[string, string, string, number | null]>([
    ['the same', `${words}.`, `${words}.`, 1],
    ['the shorter in the longer', `${words}.`, `On Monday ${words} below the cathedral of Marnford.`, 1],
    [
      'most of it',
      'The quarry gravel buried nine abandoned boats below Marnford cathedral.',
      'The quarry gravel buried nine abandoned boats below Hollin chapel.',
      5 / 7,
    ],
    [
      'too little of it',
      'The quarry gravel buried nine abandoned boats below Marnford cathedral there.',
      'The quarry gravel buried nine abandoned boats over Hollin chapel and mill.',
      null,
    ],
    [
      'one run alone',
      'The quarry gravel buried nobody whatever.',
      'The quarry gravel buried somebody else.',
      null,
    ],
    ['nothing', `${words}.`, 'Nora Fell rang the old mill at Hollin twice.', null],
  ])('shared: %s', (_name, a, b, share) => {
    const found = sharedPassages(passages(a), passages(b));
    expect(found.map((each) => each.share)).toEqual(share === null ? [] : [share]);
    if (share !== null) expect(b.slice(...(found[0]?.b ?? [0, 0]))).toBe(b);
  });

  test('each goes with the one that shares the most', () => {
    const both = `On Monday ${words.slice(0, 40)}. ${words}.`.replace(`. ${words}`, `. The${words.slice(3)}`);
    const [found] = sharedPassages(passages(`${words}.`), passages(both));
    expect(found && both.slice(...found.b)).toBe(`The${words.slice(3)}.`);
  });
});
