import { describe, expect, test } from 'vitest';
import type { ReaderAnnotation } from '../../../lib/model/annotation.ts';
import type { LineKind } from '../../../lib/model/card.ts';
import { lineOfMark, markedAs, ownTags } from '../../../lib/model/mark-line.ts';

type Marked = Pick<ReaderAnnotation, 'kind' | 'tags'>;

const cases: readonly (readonly [name: string, kept: Marked, line: LineKind, own: readonly string[]])[] = [
  ['a highlight', { kind: 'highlight', tags: ['ports'] }, 'own', ['ports']],
  ['a loss', { kind: 'loss', tags: [] }, 'loss', []],
  ['a figure', { kind: 'figure', tags: ['budget'] }, 'figure', ['budget']],
  ['an attribution', { kind: 'attribution', tags: ['desk'] }, 'attribution', ['desk']],
  ['one to an unnamed source', { kind: 'attribution', tags: ['unnamed', 'desk'] }, 'unnamed', ['desk']],
  ['a highlight with that word as its tag', { kind: 'highlight', tags: ['unnamed'] }, 'own', ['unnamed']],
  ['a loss with it', { kind: 'loss', tags: ['unnamed', 'jobs'] }, 'loss', ['unnamed', 'jobs']],
];

describe('a passage that the reader marked', () => {
  test.each(cases)('%s has its line, and the tags that the reader gave it', (_, kept, line, own) => {
    expect(lineOfMark(kept)).toBe(line);
    expect(ownTags(kept)).toEqual(own);
  });

  test.each(cases)('%s is kept as it was marked', (_, kept, line, own) => {
    expect(markedAs(line, own)).toEqual(kept);
  });

  test('has no tags but its kind when it is new', () => {
    expect(markedAs('unnamed')).toEqual({ kind: 'attribution', tags: ['unnamed'] });
    expect(markedAs('own')).toEqual({ kind: 'highlight', tags: [] });
  });
});
