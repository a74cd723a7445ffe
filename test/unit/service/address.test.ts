import { describe, expect, it } from 'vitest';
import { articleIdOf } from '../../../lib/model/ids.ts';
import { outletOf } from '../../../lib/outlets/outlet-of.ts';
import { addressOf } from '../../../lib/service/address.ts';

const outletId = (url: string) => outletOf(url).id;

describe('the address of an article', () => {
  const cases: Record<string, [url: string, canonical: string, expected: string]> = {
    'what the page calls canonical': [
      'https://m.tide.example/a?page=2',
      'https://www.tide.example/a',
      'https://www.tide.example/a',
    ],
    'another outlet’s address does not count': [
      'https://tide.example/a',
      'https://harbour-post.example/b',
      'https://tide.example/a',
    ],
    'a front page is no article’s address': [
      'https://tide.example/2026/a',
      'https://tide.example/',
      'https://tide.example/2026/a',
    ],
    'what is no address does not count': ['https://tide.example/a', 'nothing', 'https://tide.example/a'],
    'a script does not count': ['https://tide.example/a', 'javascript:alert(1)', 'https://tide.example/a'],
    'fragment and tracking go, what selects the article stays, in order': [
      'https://tide.example/a?utm_source=x&story=7&FBCLID=1&id=3#top',
      'https://tide.example/a?utm_source=x&story=7&FBCLID=1&id=3#top',
      'https://tide.example/a?id=3&story=7',
    ],
    'a copy on another public suffix is another site': [
      'https://tide.github.io/a',
      'https://other.github.io/a',
      'https://tide.github.io/a',
    ],
  };
  for (const [name, [url, canonical, expected]] of Object.entries(cases)) {
    it(name, () => {
      expect(addressOf(url, canonical, outletId)).toBe(expected);
    });
  }
});

describe('the id of an article', () => {
  const { length } = articleIdOf('https://tide.example/a');
  const same = ['http://tide.example/a', 'https://www.tide.example/a', 'https://tide.example/a/'];
  it.each(same)('is one for %s', (address) => {
    expect(articleIdOf(address)).toBe(articleIdOf('https://tide.example/a'));
  });

  const others = ['https://tide.example/b', 'https://tide.example/a?id=1', 'https://m.tide.example/a'];
  it.each(others)('is another for %s', (address) => {
    expect(articleIdOf(address)).not.toBe(articleIdOf('https://tide.example/a'));
    expect(articleIdOf(address)).toHaveLength(length);
  });
});
