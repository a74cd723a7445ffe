import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/model/article.ts';
import type { Bundle } from '../../../lib/model/bundle.ts';
import { csvHead, csvLines } from '../../../lib/exchange/csv.ts';
import { hypothesisFile } from '../../../lib/exchange/hypothesis.ts';
import { obsidianEntry } from '../../../lib/exchange/obsidian.ts';
import { describeSpan } from '../../../lib/text/quote.ts';
import { articleOf } from '../../doubles/newsroom.ts';

const columns = csvHead.trim().split(',');
const bundleOf = (article: Article, annotations: Bundle['annotations'] = []): Bundle => ({
  id: article.id,
  article,
  annotations,
  revisions: [],
});
const about = (text: string, published: string | null = '2031-05-04'): Article => ({
  ...articleOf({ url: 'https://kelling-post.example/a', text }),
  published,
});

/** The lines of a CSV file without commas in its cells, as objects. */
function linesOf(article: Article): readonly Record<string, string>[] {
  return csvLines(bundleOf(article))
    .trim()
    .split('\r\n')
    .map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])));
}

describe('a line of CSV', () => {
  test.each<[name: string, text: string, expected: Record<string, string>]>([
    [
      'a loss',
      'The storm destroyed 40 homes.',
      { kind: 'loss', what: 'property', status: 'actual', min: '40', max: '40', unit: 'homes' },
    ],
    [
      'a loss that is open above',
      'The storm destroyed at least 40 homes.',
      { min: '40', max: '', modifier: 'EQUAL_OR_MORE' },
    ],
    [
      'a figure',
      'The choir has 26 singers.',
      { kind: 'figure', what: '', status: '', min: '26', unit: 'singer' },
    ],
    ['a figure that is denied', 'It was not 300 rounds.', { kind: 'figure', status: 'denied', min: '300' }],
    ['a duration', 'The search lasted nine months.', { kind: 'duration', value: 'P9M', min: '', unit: '' }],
  ])('%s', (_, text, expected) => {
    expect(linesOf(about(text))[0]).toMatchObject({ ...expected, date: '2031-05-04' });
  });

  test('a page without a date has none', () => {
    expect(linesOf(about('The choir has 26 singers.', null))[0]).toMatchObject({ date: '' });
  });
});

const gone: Bundle = { id: 'gone', article: null, annotations: [], revisions: [] };

test('an article that is not kept gives no line, no annotation and no entry', () => {
  expect([csvLines(gone), obsidianEntry(gone)]).toEqual(['', null]);
  expect(JSON.parse(hypothesisFile(gone, '1.0'))).toMatchObject({ export_date: '', annotations: [] });
});

test('an article without highlights is no entry for Obsidian', () => {
  expect(obsidianEntry(bundleOf(about('Rain fell.')))).toBeNull();
});

describe('for Hypothesis', () => {
  const article = about('The choir has 26 singers.');
  const mark = (kind: 'highlight' | 'loss') => ({
    id: `m-${kind}`,
    article: article.id,
    claim: null,
    selectors: describeSpan(article.text, [4, 9]),
    kind,
    note: 'mine',
    tags: ['later'],
    dismissed: false,
    created: '2031-05-05T08:00:00Z',
    modified: '2031-05-05T08:00:00Z',
  });
  const tags = (annotations: Bundle['annotations']): unknown =>
    (
      JSON.parse(hypothesisFile(bundleOf(article, annotations), '1.0')) as {
        annotations: { tags: string[] }[];
      }
    ).annotations.map((each) => each.tags);

  test('a claim is tagged with its kind; a passage of the reader with what it was marked as', () => {
    expect(tags([])).toEqual([['figure']]);
    expect(tags([mark('highlight')])).toEqual([['figure'], ['later']]);
    expect(tags([mark('loss')])).toEqual([['figure'], ['loss', 'later']]);
  });
});
