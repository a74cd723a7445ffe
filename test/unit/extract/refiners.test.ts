import { describe, expect, test } from 'vitest';
import { countedSources } from '../../../lib/extract/counted-sources.ts';
import type { Draft } from '../../../lib/extract/detector.ts';
import { attributedTo } from '../../../lib/extract/link.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import { attribution, duration, figure, owners } from './refining.ts';

const draft = {} as Draft;

interface Case {
  readonly of: string;
  readonly claims: readonly Claim[];
  readonly owners: Readonly<Record<string, string | null>>;
}

describe('what stands in the content of an attribution is linked to it', () => {
  test.each<Case>([
    {
      of: 'a duration inside',
      claims: [attribution('a', { contents: [[10, 50]] }), duration('d', [20, 30])],
      owners: { d: 'a' },
    },
    {
      of: 'a figure that is the whole content',
      claims: [attribution('a', { contents: [[10, 50]] }), figure('f', [10, 50])],
      owners: { f: 'a' },
    },
    {
      of: 'the second piece of a content in two',
      claims: [
        attribution('a', {
          contents: [
            [0, 10],
            [30, 60],
          ],
        }),
        duration('d', [40, 50]),
      ],
      owners: { d: 'a' },
    },
    {
      of: 'the narrowest of two contents, one inside the other',
      claims: [
        attribution('wide', { contents: [[0, 100]] }),
        attribution('narrow', { contents: [[40, 60]] }),
        duration('before', [10, 20]),
        duration('inside', [45, 55]),
        duration('behind', [70, 80]),
      ],
      owners: { before: 'wide', inside: 'narrow', behind: 'wide' },
    },
    {
      of: 'several claims in one content',
      claims: [attribution('a', { contents: [[0, 90]] }), figure('f', [5, 10]), duration('d', [20, 30])],
      owners: { f: 'a', d: 'a' },
    },
    {
      of: 'nothing: it stands before the content',
      claims: [attribution('a', { contents: [[40, 90]] }), duration('d', [20, 30])],
      owners: { d: null },
    },
    {
      of: 'nothing: it stands between two pieces of a content',
      claims: [
        attribution('a', {
          contents: [
            [0, 10],
            [30, 60],
          ],
        }),
        duration('d', [15, 25]),
      ],
      owners: { d: null },
    },
    {
      of: 'nothing: it reaches beyond the content',
      claims: [attribution('a', { contents: [[0, 25]] }), duration('d', [20, 30])],
      owners: { d: null },
    },
    {
      of: 'nothing: it stands in the source',
      claims: [attribution('a', { source: [[0, 10]], contents: [[20, 60]] }), figure('f', [0, 5])],
      owners: { f: null },
    },
    { of: 'nothing: there is no attribution', claims: [duration('d', [20, 30])], owners: { d: null } },
  ])('$of', ({ claims, owners: wanted }) => {
    expect(owners(attributedTo.refine(claims, draft))).toEqual(wanted);
  });
});

describe('how many unnamed people say so is no figure', () => {
  test.each<Case>([
    {
      of: 'the source as a whole',
      claims: [attribution('a', { source: [[0, 15]], contents: [[20, 60]] }), figure('f', [0, 15])],
      owners: {},
    },
    {
      of: 'a part of the source',
      claims: [attribution('a', { source: [[0, 40]], contents: [[50, 60]] }), figure('f', [0, 15])],
      owners: {},
    },
    {
      of: 'kept: a figure in the content',
      claims: [attribution('a', { source: [[0, 15]], contents: [[20, 60]] }), figure('f', [30, 40])],
      owners: { f: null },
    },
    {
      of: 'kept: a figure that is wider than the source',
      claims: [attribution('a', { source: [[0, 15]], contents: [[20, 60]] }), figure('f', [0, 18])],
      owners: { f: null },
    },
    {
      of: 'kept: a count in a document that is the source',
      claims: [
        attribution('a', { source: [[0, 15]], contents: [[20, 60]], type: 'document' }),
        figure('f', [0, 5]),
      ],
      owners: { f: null },
    },
    {
      of: 'kept: a duration in the source',
      claims: [attribution('a', { source: [[0, 15]], contents: [[20, 60]] }), duration('d', [0, 5])],
      owners: { d: null },
    },
  ])('$of', ({ claims, owners: wanted }) => {
    expect(owners(countedSources.refine(claims, draft))).toEqual(wanted);
  });
});
