import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { labelOf } from '../../../lib/model/claim-words.ts';
import { type Attribution, attributionHull } from '../../../lib/model/claim.ts';
import { firstFault } from '../../../lib/model/first-fault.ts';
import type { Span } from '../../../lib/model/span.ts';

const text = 'The minister, Edda Brandt, arrived. She reportedly said that the pier would close.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

function attribution(changes: {
  source?: Span[];
  refersTo?: Span | null;
  cue?: Span[] | null;
  content?: Span[] | null;
}): Attribution {
  const { source = [], refersTo = null, cue = null, content = null } = changes;
  return {
    kind: 'attribution',
    id: 'a',
    start: 0,
    end: text.length,
    because: 'test',
    confidence: 1,
    source: { spans: source, type: 'named-person', refersTo, outlet: null, facets: [] },
    cue: cue && { spans: cue },
    content: content && { spans: content },
  };
}

describe('who says so, in a word', () => {
  test.each<[name: string, given: Parameters<typeof attribution>[0], expected: string]>([
    ['the source as it stands', { source: [at('Edda Brandt')] }, 'Edda Brandt'],
    [
      'the name that a pronoun points back to',
      { source: [at('She')], refersTo: at('Edda Brandt') },
      'Edda Brandt',
    ],
    ['the cue where nobody is named', { cue: [at('reportedly')] }, 'reportedly'],
    ['nothing where there is neither', {}, ''],
    [
      'pieces with what lies between left out',
      { source: [at('The minister'), at('arrived')] },
      'The minister … arrived',
    ],
  ])('%s', (_, given, expected) => {
    expect(labelOf(attribution(given), text)).toBe(expected);
  });
});

describe('all that belongs to an attribution', () => {
  test.each<[name: string, given: Parameters<typeof attribution>[0], expected: Span | null]>([
    [
      'source, cue and content',
      { source: [at('She')], cue: [at('said')], content: [at('that the pier would close')] },
      [at('She')[0], at('close')[1]],
    ],
    ['a source alone', { source: [at('She')] }, at('She')],
    [
      'a cue and a content before it',
      { cue: [at('said')], content: [at('arrived')] },
      [at('arrived')[0], at('said')[1]],
    ],
    ['nothing', {}, null],
  ])('%s', (_, given, expected) => {
    expect(attributionHull(attribution(given))).toEqual(expected);
  });
});

describe('the first fault', () => {
  const schema = z.object({ items: z.array(z.object({ n: z.number() })) });
  const faultOf = (value: unknown, root?: string): string => {
    const { error } = schema.safeParse(value);
    return error ? firstFault(error, root) : 'none';
  };

  test.each([
    ['deep inside', { items: [{ n: 1 }, { n: 'x' }] }, undefined, /^items\[1\]\.n: /],
    ['deep inside something with a name', { items: [{ n: 'x' }] }, 'ask', /^ask\.items\[0\]\.n: /],
    ['all of it', 7, undefined, /^input: /],
    ['all of something with a name', 7, 'ask', /^ask: /],
  ])('%s', (_, value, root, expected) => {
    expect(faultOf(value, root)).toMatch(expected);
  });

  const expecting = z.object({
    type: z.literal('Article'),
    kind: z.enum(['loss', 'duration']),
    start: z.int().check(z.gte(0)),
    tags: z.array(z.string()).check(z.maxLength(2)),
    name: z.string().check(z.minLength(1)),
    read: z.iso.datetime(),
    note: z.nullable(z.string()),
    end: z.union([z.null(), z.object({ at: z.object({ n: z.number() }) })]),
    body: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('a') }),
      z.object({ kind: z.literal('b') }),
    ]),
    only: z.strictObject({}),
    even: z.number().check(z.refine((n) => n % 2 === 0)),
    late: z.number().check(z.refine((n) => n > 3, 'expected after three')),
  });
  const right = {
    type: 'Article',
    kind: 'loss',
    start: 0,
    tags: [],
    name: 'a',
    read: '2026-11-18T09:10:00Z',
    note: null,
    end: null,
    body: { kind: 'a' },
    only: {},
    even: 2,
    late: 4,
  };

  test.each([
    ['another word', { type: 'Person' }, 'type: expected "Article"'],
    ['none of the words', { kind: 'rumour' }, 'kind: expected "loss" or "duration"'],
    ['too small a number', { start: -1 }, 'start: expected at least 0'],
    ['a part of a number', { start: 0.5 }, 'start: expected int'],
    ['too long a list', { tags: ['a', 'b', 'c'] }, 'tags: expected a length of at most 2'],
    ['too short a text', { name: '' }, 'name: expected a length of at least 1'],
    ['a day that is none', { read: 'Tuesday' }, 'read: expected a datetime'],
    ['another type', { note: 7 }, 'note: expected string'],
    ['neither of two types', { end: 7 }, 'end: expected null or object'],
    ['neither of two, one of which it comes near', { end: { at: { n: 'x' } } }, 'end.at.n: expected number'],
    ['no kind of several', { body: { kind: 'c' } }, 'body.kind: expected "a" or "b"'],
    ['more than there may be', { only: { z: 1 } }, 'only: expected no "z"'],
    ['a check without words', { even: 3 }, 'even: not as expected'],
    ['a check with words', { late: 1 }, 'late: expected after three'],
  ])('says what was expected: %s', (_, wrong, expected) => {
    const { error } = expecting.safeParse({ ...right, ...wrong });
    expect(error && firstFault(error)).toBe(expected);
  });

  test('of a fault that says nothing, its place is said', () => {
    const empty = new z.core.$ZodError([]);
    expect([firstFault(empty), firstFault(empty, 'ask')]).toEqual([
      'input: not as expected',
      'ask: not as expected',
    ]);
  });
});
