import { describe, expect, it, test } from 'vitest';
import { otherOutlets, wireOutlets } from '../../../lib/lexicon/outlets.ts';
import { outletNamed, outletsNamedAmong, outletsNamedIn } from '../../../lib/outlets/named-in.ts';
import { outletOf } from '../../../lib/outlets/outlet-of.ts';
import { outletByDomain, outlets } from '../../../lib/outlets/registry.ts';
import { tokensOf } from '../../../lib/text/tokens.ts';

describe('the registry', () => {
  const lines = [...wireOutlets, ...otherOutlets].flatMap((table) => table.trim().split('\n'));
  const domains = lines.flatMap((line) => (line.split('|')[0] ?? '').split(' '));

  it('knows at least 400 outlets, 50 of them wires', () => {
    expect(outlets().length).toBeGreaterThanOrEqual(400);
    expect(outlets().filter((outlet) => outlet.wire).length).toBeGreaterThanOrEqual(50);
  });
  it('has four fields a line, a country and a name', () => {
    const faulty = lines.filter((line) => !/^[a-z0-9. -]+\|[A-Z]{2}\|[^|]*\|[^|;]+[^|]*$/.test(line));
    expect(faulty).toEqual([]);
  });
  it('lists each domain once, and only registrable ones', () => {
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
    expect(
      domains.filter((domain) => outletOf(`https://${domain}/`).id !== outletByDomain(domain)?.id),
    ).toEqual([]);
  });
  it('gives no unambiguous name to two outlets', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, names } of outlets()) {
      for (const name of names.map((n) => n.replace(/^The /, ''))) {
        if ((owners.get(name) ?? id) !== id) shared.push(name);
        owners.set(name, id);
      }
    }
    expect(shared).toEqual([]);
  });
});

describe('outletOf', () => {
  test.each([
    ['a path and a subdomain', 'https://www.ft.com/content/1', 'ft.com', 'Financial Times'],
    ['another domain of the same outlet', 'https://www.bbc.com/news/1', 'bbc.co.uk', 'BBC News'],
    ['a suffix of two labels', 'https://www.smh.com.au/a', 'smh.com.au', 'The Sydney Morning Herald'],
    [
      'an outlet that is not registered',
      'https://news.harbour-post.example/a',
      'harbour-post.example',
      'harbour-post.example',
    ],
    [
      'a blog on a shared host',
      'https://somebody.substack.com/p/a',
      'somebody.substack.com',
      'somebody.substack.com',
    ],
    ['a private suffix', 'https://somebody.github.io/a', 'somebody.github.io', 'somebody.github.io'],
    ['a host without a domain', 'http://localhost:8080/a', 'localhost', 'localhost'],
  ])('%s', (_name, url, id, name) => {
    expect(outletOf(url)).toMatchObject({ id, name });
  });
});

describe('outletNamed', () => {
  test.each([
    ['an article before it', 'the Financial Times', 'ft.com'],
    ['initials', 'FT', 'ft.com'],
    ['a possessive', 'The Washington Post\u{2019}s', 'washingtonpost.com'],
    ['what kind of paper it is', 'Wired magazine', 'wired.com'],
    ['an everyday word where an outlet is spoken of', 'Wired', 'wired.com'],
    ['a name that several share', 'the Post', null],
    ['lower case', 'wired', null],
    ['a person', 'Dana Whitlock', null],
    ['nothing', '', null],
  ])('%s', (_name, words, id) => {
    expect(outletNamed(words)).toBe(id);
  });
});

describe('outletsNamedIn', () => {
  test.each<[string, string, (readonly [string, string])[]]>([
    [
      'two in a sentence',
      'The New York Times and Reuters reported it.',
      [
        ['New York Times', 'nytimes.com'],
        ['Reuters', 'reuters.com'],
      ],
    ],
    ['the longest name wins', 'He told Sky News Australia so.', [['Sky News Australia', 'skynews.com.au']]],
    ['a curly apostrophe', 'in Barron\u{2019}s on Monday', [['Barron\u{2019}s', 'barrons.com']]],
    ['part of a longer word', 'the BBCs and a Reutersville', []],
    ['an everyday word', 'Wired houses and slate roofs. Slate is a stone.', []],
    ['a word or surname that needs its article', 'Local officials, Jo Hill and a Guardian of peace.', []],
    ['the same with its article', 'The Guardian had it first.', [['Guardian', 'theguardian.com']]],
    ['a shared name', 'It stood in the Post.', []],
    ['no outlet', 'The minister said nothing.', []],
  ])('%s', (_name, text, found) => {
    expect(outletsNamedIn(text).map(({ span, outlet }) => [text.slice(...span), outlet])).toEqual(found);
  });
});

describe('outletsNamedAmong', () => {
  test.each([
    'The New York Times and Reuters reported it.',
    'a BBC-led inquiry',
    'AP’s Mr. D’Moss did n’t ask, and didn’t tell Sky',
    '\u{1d400}BBC or BBC\u{1d400}',
    'the Reuters-Ipsos poll',
    '9to5Mac had it first.',
    'Two keepers (one told AFP) said so',
    'in Barron\u{2019}s on Monday',
    'Ouest-France, Corriere della Sera and El País',
    'The minister said nothing.',
    '',
  ])('finds what is found by a search: %s', (text) => {
    const tokens = tokensOf(text);
    for (let from = 0; from < tokens.count; from++)
      for (let to = from + 1; to <= tokens.count; to++)
        expect(outletsNamedAmong(tokens, from, to)).toEqual(
          outletsNamedIn(text.slice(tokens.starts[from], tokens.ends[to - 1])),
        );
  });
});
