import { describe, expect, test } from 'vitest';
import { breachPage } from '../../../lab/gallery/fixtures/story.ts';
import { citationOf, pageInWords } from '../../../components/say/citation.ts';
import {
  choicesIn,
  type Filter,
  filterRows,
  openFilter,
  worthListing,
} from '../../../components/say/filter.ts';
import { linkToWords } from '../../../components/say/fragment.ts';
import { mixOf } from '../../../lib/model/mix.ts';
import { shortPassage } from '../../../components/say/passage.ts';
import { rowLine } from '../../../components/say/row-line.ts';
import { rowsOf } from '../../../components/say/rows.ts';
import { isSiteOn, switchSite } from '../../../components/say/site.ts';
import { isListed } from '../../../lib/model/listed.ts';
import { defaultSettings, type Settings } from '../../../lib/model/settings.ts';
import type { PageClaim } from '../../../lib/model/view.ts';
import { tongueOf } from './tongue.ts';

const english = tongueOf('en', 'en-GB');
const everything = rowsOf(breachPage);
const rows = everything.filter((row) => worthListing(row, defaultSettings.kinds));
const words = (filter: Partial<Filter>) =>
  filterRows(rows, { ...openFilter, ...filter }).map((row) => row.words);

describe('the rows of a page', () => {
  test('stand in reading order, with what was marked by hand and what is gone', () => {
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(rows.map(({ words }) => words)).toContain('kept the berth plan on paper');
    expect(rows.find(({ words }) => words === 'the logs had been wiped twice')?.lastSeen).not.toBeNull();
  });

  test('carry what stood in their place before', () => {
    expect(rows.find(({ words }) => words === 'for five weeks')?.before?.selectors.quote.exact).toBe(
      'for six weeks',
    );
    expect(rows.find(({ words }) => words === 'in three days')?.before).toBeNull();
  });

  test('stand where their painted words do, not where what is attributed begins', () => {
    const words = everything.map(({ words }) => words);
    expect(words.slice(0, 3)).toEqual([
      'for nine months',
      'the Meridian Ledger reported',
      'several people with knowledge of the inquiry',
    ]);
  });

  test('name an unnamed source that the reader marked, and no tag for it', () => {
    const [mark] = breachPage.marks;
    if (mark === undefined) throw new Error('the page has no passage marked by hand');
    const marks = [{ ...mark, kind: 'attribution' as const, tags: ['unnamed', 'desk'] }];
    const row = rowsOf({ ...breachPage, marks }).find(({ id }) => id === mark.id);
    expect([row?.line, row?.tags]).toEqual(['unnamed', ['desk']]);
  });

  test('that the page could not paint say so', () => {
    const [first] = rowsOf(breachPage, ['relay-breach.c0']);
    expect([first?.unpainted, rows[0]?.unpainted]).toEqual([true, false]);
  });
});

describe('a filter', () => {
  const cases: readonly (readonly [name: string, filter: Partial<Filter>, count: number])[] = [
    ['that is open lets all through', {}, rows.length],
    ['of one kind', { kinds: ['loss'] }, 2],
    ['of two kinds', { kinds: ['loss', 'duration'] }, 6],
    ['of a source type', { sources: ['organisation'] }, 1],
    ['of a standing leaves dismissed claims out', { standings: ['only-here'] }, 5],
    ['of dismissed claims', { standings: ['dismissed'] }, 1],
    ['of the reader’s own', { standings: ['noted'] }, 2],
    ['of what is gone', { standings: ['gone'] }, 1],
    ['of words, in any case', { query: '  MARTA ilves ' }, 1],
    ['of words in a note', { query: 'four people' }, 1],
    ['that nothing answers to', { query: 'volcano' }, 0],
    ['of a kind and a source that exclude each other', { kinds: ['loss'], sources: ['unnamed'] }, 0],
  ];
  test.each(cases)('%s', (_, filter, count) => {
    expect(words(filter)).toHaveLength(count);
  });

  test('finds a claim by what is attributed, which its row does not show', () => {
    const row = rows.find(({ words }) => words === 'the Meridian Ledger reported');
    if (row === undefined || row.page === null) throw new Error('the gallery has no such row');
    const { selectors } = row.page;
    const quote = { ...selectors.quote, exact: 'The agency was blind, the Meridian Ledger reported' };
    const whole = { ...row, page: { ...row.page, selectors: { ...selectors, quote } } };
    expect(filterRows([whole], { ...openFilter, query: 'blind' })).toEqual([whole]);
  });

  test('may put conflicts first and dismissed claims last', () => {
    const sorted = words({ order: 'conflicts-first' });
    expect(sorted.slice(0, 2)).toEqual(['for nine months', 'losses of $375 million']);
    expect(sorted.at(-1)).toBe('the best part of a decade');
  });

  test('offers no choice that leads to an empty list', () => {
    const { kinds, sources, standings } = choicesIn(rows);
    expect(kinds).toEqual(['unnamed', 'attribution', 'loss', 'duration', 'own']);
    for (const kind of kinds) expect(words({ kinds: [kind] })).not.toEqual([]);
    for (const source of sources) expect(words({ sources: [source] })).not.toEqual([]);
    for (const standing of standings) expect(words({ standings: [standing] })).not.toEqual([]);
  });
});

describe('what is listed without being asked', () => {
  const page = (words: string): PageClaim => {
    const found = breachPage.claims.find((claim) => claim.words === words);
    if (found === undefined) throw new Error(`no claim ${words}`);
    return found;
  };
  const conflicting = page('for nine months').standing;
  const { annotation } = page('several people with knowledge of the inquiry');
  const unsure = page('the fleet has never confirmed it');
  const figure = page('eleven ministries');
  const cases: readonly (readonly [name: string, claim: PageClaim, kinds: Settings['kinds'], is: boolean])[] =
    [
      ['an attribution', page('The same people'), ['attribution'], true],
      ['a kind that the reader does not mark', page('about 4.2 TB'), [], true],
      ['a claim with a note', { ...unsure, annotation }, ['attribution'], true],
      ['a figure that others give otherwise', { ...figure, standing: conflicting }, ['loss'], true],
      ['a lone figure where figures are marked', figure, ['figure'], true],
      ['a lone figure', figure, ['loss'], false],
      ['an attribution of which the model is unsure', unsure, ['attribution'], false],
      ['an unsure one in conflict', { ...unsure, standing: conflicting }, ['attribution'], false],
    ];
  test.each(cases)('%s', (_, claim, kinds, is) => {
    expect(isListed(claim, kinds)).toBe(is);
  });
});

describe('the line of a row', () => {
  const cases: readonly (readonly [words: string, strong: string, rest: string])[] = [
    ['for nine months', 'In conflict', 'duration, 9 months, elsewhere “five months”'],
    ['several people with knowledge of the inquiry', 'Echoed', 'unnamed source, 5 outlets, 1 origin'],
    ['are believed to', 'Only here', 'unnamed source, nobody mentioned'],
    ['about 4.2 TB', '3 independent', 'loss of data, about 4.2 TB'],
    ['the best part of a decade', 'Dismissed', 'not a claim'],
    ['the fleet has never confirmed it', 'Only here', 'attribution to an organisation, Hearsay is not sure'],
    ['kept the berth plan on paper', 'Yours', 'highlight'],
    ['the logs had been wiped twice', 'No longer on the page', 'read on 18 Nov 2026, kept here'],
  ];
  test.each(cases)('%s', (words, strong, rest) => {
    const row = everything.find((each) => each.words === words);
    if (row === undefined) throw new Error(`no row ${words}`);
    expect(rowLine(english, row)).toEqual({ strong, rest });
  });
});

test('the mix counts attributions by how they name, and shows zero but for the rest', () => {
  expect([...mixOf(breachPage.claims)]).toEqual([
    ['unnamed', 5],
    ['named', 1],
    ['organisation', 1],
    ['outlet', 2],
    ['document', 0],
  ]);
});

describe('a link to words', () => {
  const quote = (exact: string, prefix = '', suffix = '') =>
    ({ type: 'TextQuoteSelector', exact, prefix, suffix }) as const;
  const url = 'https://news.example/a#top';
  const long = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');
  const cases: readonly (readonly [name: string, link: string, expected: string])[] = [
    ['alone', linkToWords(url, quote('nine months')), 'text=nine%20months'],
    [
      'with what is around it',
      linkToWords(url, quote('nine', 'it took ', ' months')),
      'text=it%20took-,nine,-months',
    ],
    [
      'a dash, a comma and an ampersand',
      linkToWords(url, quote('year-end, R&D')),
      'text=year%2Dend%2C%20R%26D',
    ],
    [
      'long words by their ends',
      linkToWords(url, quote(long)),
      'text=word0%20word1%20word2%20word3,word86%20word87%20word88%20word89',
    ],
  ];
  test.each(cases)('%s', (_, link, expected) => {
    expect(link).toBe(`https://news.example/a#:~:${expected}`);
  });
});

test('a citation names the words, the outlet, the headline, the day and the address', () => {
  expect(citationOf(english, breachPage.article, 'for nine months')).toBe(
    '“for nine months”, Signal & Relay, “An intruder stayed in the cyber agency’s network for nine months”, ' +
      '18 November 2026, https://signalrelay.example/state/intruder-nine-months',
  );
});

test('a page as text has every claim with its standing and the notes', () => {
  const text = pageInWords(english, breachPage);
  expect(text).toContain('“about 4.2 TB”\n3 independent · loss of data, about 4.2 TB');
  expect(text).toContain('Ledger says four people');
});

describe('a site', () => {
  const off = { ...defaultSettings, off: ['news.example'] };
  const chosen = { ...defaultSettings, reads: 'chosen-outlets' as const, chosen: ['news.example'] };
  const cases: readonly (readonly [name: string, is: boolean, expected: boolean])[] = [
    ['is read by default', isSiteOn(defaultSettings, 'news.example'), true],
    ['that is off is not', isSiteOn(off, 'news.example'), false],
    ['is off with its hosts', isSiteOn(off, 'www.news.example'), false],
    ['is not off for another that ends like it', isSiteOn(off, 'goodnews.example'), true],
    ['that was picked is read', isSiteOn(chosen, 'news.example'), true],
    ['that was not picked is not', isSiteOn(chosen, 'other.example'), false],
  ];
  test.each(cases)('%s', (_, is, expected) => {
    expect(is).toBe(expected);
  });

  test('is switched and switched back', () => {
    expect(switchSite(defaultSettings, 'news.example', false)).toEqual({ off: ['news.example'] });
    expect(switchSite(off, 'www.news.example', true)).toEqual({ off: [] });
    expect(switchSite(chosen, 'news.example', false)).toEqual({ chosen: [] });
    expect(switchSite(chosen, 'www.other.example', true)).toMatchObject({
      chosen: ['news.example', 'other.example'],
    });
    expect(switchSite(chosen, 'other.example', true)).toEqual({
      off: [],
      chosen: ['news.example', 'other.example'],
    });
  });
});

describe('a short passage', () => {
  const passage = (before: string, after: string) => shortPassage({ before, exact: 'X', after });
  const many = 'words '.repeat(60);
  const cases: readonly (readonly [name: string, given: [string, string], before: string, after: string])[] =
    [
      ['keeps a whole sentence', ['It took ', ' in all.'], 'It took ', ' in all.'],
      [
        'leaves other sentences out',
        ['He left. It took ', ' in all. Then she came.'],
        'It took ',
        ' in all.',
      ],
      ['ends where the words end a sentence', ['It took ', '. Then she came.'], 'It took ', '.'],
      ['is not cut at initials', ['The U.S. said it took ', ' more'], 'The U.S. said it took ', ' more'],
      ['leaves other paragraphs out', ['First\nIt took ', ' more\nLast'], 'It took ', ' more'],
    ];
  test.each(cases)('%s', (_, [before, after], shortBefore, shortAfter) => {
    expect(passage(before, after)).toEqual({ before: shortBefore, exact: 'X', after: shortAfter });
  });

  test('cuts long sentences between words', () => {
    const { before, after } = passage(many, ` ${many}`);
    expect(before).toMatch(/^… words /);
    expect(after).toMatch(/ words …$/);
    expect(before.length + after.length).toBeLessThan(240);
  });
});
