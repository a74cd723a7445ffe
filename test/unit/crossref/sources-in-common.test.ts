import { describe, expect, test } from 'vitest';
import { likenessTo } from '../../../lib/crossref/likeness.ts';
import type { Pair } from '../../../lib/crossref/pair.ts';
import {
  originOfCredit,
  outletOrigin,
  outletsOf,
  sameSpeaker,
  statementOrigin,
} from '../../../lib/crossref/resolve.ts';
import { sharedOrigin, type SharedWords, upstreamOf } from '../../../lib/crossref/shared-origin.ts';
import { relateStatements } from '../../../lib/crossref/statements.ts';
import { originsOf, reportOf } from '../../../lib/crossref/witnesses.ts';
import type { ArticleIndex, Credit } from '../../../lib/model/shelf.ts';
import { indexOf, term, type Told } from '../../doubles/indexes.ts';

const credit = (outlet: string | null, name = outlet ?? '', how: Credit['how'] = 'credits'): Credit => ({
  outlet,
  name,
  how,
});
const none: SharedWords = { share: 0, runs: 0 };
type Page = Partial<ArticleIndex>;

/** What two claims have in common, as relation, origin and reason; the same the other way round. */
function common(
  x: Told,
  y: Told,
  words: Partial<SharedWords> = {},
  pages: readonly [Page, Page] = [{}, {}],
  copy: number | null = null,
): string | null {
  const a = indexOf('a', [x], pages[0]);
  const b = indexOf('b', [y], pages[1]);
  const known = outletsOf([a, b]);
  const pair: Pair = { a, b, known, upstream: upstreamOf(known), copy };
  const [one] = a.claims;
  const [other] = b.claims;
  if (!one || !other) throw new Error('two claims');
  const told = { ...none, ...words };
  const found = sharedOrigin(pair, one, other, told);
  expect(sharedOrigin({ ...pair, a: b, b: a }, other, one, told)).toEqual(found);
  return found && `${found.relation} ${found.origin.id} ${found.because}`;
}

describe('what two claims come from', () => {
  const ft = credit('ft.com', 'FT');
  const bbc = credit('bbc.co.uk', 'BBC');
  const carries = (outlet: string): Page => ({ carries: [credit(outlet, outlet, 'wire')] });

  test.each<[string, string | null, Parameters<typeof common>]>([
    ['nothing', null, [{}, {}]],
    ['one credits the other', 'echoes a.example credits-the-other', [{}, { credits: [credit('a.example')] }]],
    [
      'each credits the other: the older',
      'echoes b.example credits-the-other',
      [
        { credits: [credit('b.example')] },
        { credits: [credit('a.example')] },
        {},
        [{ minute: 9 }, { minute: 8 }],
      ],
    ],
    [
      'each credits the other, as old: by id',
      'echoes a.example credits-the-other',
      [{ credits: [credit('b.example')] }, { credits: [credit('a.example')] }],
    ],
    ['both credit a third', 'echoes ft.com same-credit', [{ credits: [bbc, ft] }, { credits: [ft] }]],
    [
      'both credit two: the first by id',
      'echoes bbc.co.uk same-credit',
      [{ credits: [bbc, ft] }, { credits: [ft, bbc] }],
    ],
    [
      'both credit a wire',
      'echoes reuters.com same-wire',
      [{ credits: [credit('reuters.com')] }, { credits: [credit('reuters.com')] }],
    ],
    [
      'both carry a wire',
      'echoes apnews.com same-wire',
      [{}, {}, {}, [carries('apnews.com'), carries('apnews.com')]],
    ],
    ['each credits its own', null, [{ credits: [bbc] }, { credits: [ft] }]],
    [
      'a credit outranks a copy',
      'echoes ft.com same-credit',
      [{ credits: [ft] }, { credits: [ft] }, { share: 1, runs: 9 }, [{}, {}], 0.9],
    ],
    ['a copy with words of this claim', 'echoes a.example same-text', [{}, {}, { runs: 1 }, [{}, {}], 0.3]],
    ['a copy by half', 'echoes a.example same-text', [{}, {}, {}, [{}, {}], 0.5]],
    ['a copy by less than half, of other words', null, [{}, {}, {}, [{}, {}], 0.49]],
    [
      'a copy of the older',
      'echoes b.example same-text',
      [{}, {}, { runs: 1 }, [{ minute: 9 }, { minute: 8 }], 0.3],
    ],
    [
      'one credits what the other credits elsewhere',
      'echoes ft.com same-credit',
      [{ credits: [ft] }, {}, {}, [{}, { cites: ['ft.com', 'bbc.co.uk'] }]],
    ],
    [
      'one credits what the other, who names a speaker, credits elsewhere',
      null,
      [{ credits: [ft] }, { speaker: 'Dana Whitlock' }, {}, [{}, { cites: ['ft.com', 'bbc.co.uk'] }]],
    ],
    [
      'one credits, the other tells it in the same words',
      'echoes ft.com same-credit',
      [{ credits: [ft] }, {}, { runs: 4 }],
    ],
    ['one credits, the other tells it in a few of the words', null, [{ credits: [ft] }, {}, { runs: 3 }]],
    [
      'one credits, the other has the words from elsewhere',
      null,
      [{ credits: [ft] }, { credits: [bbc] }, { runs: 4 }],
    ],
    [
      'both cite one outlet and no other',
      'echoes ft.com same-credit',
      [{}, {}, {}, [{ cites: ['ft.com'] }, { cites: ['ft.com'] }]],
    ],
    [
      'both cite one outlet, one of them another too',
      null,
      [{}, {}, {}, [{ cites: ['ft.com'] }, { cites: ['ft.com', 'bbc.co.uk'] }]],
    ],
    ['each cites one', null, [{}, {}, {}, [{ cites: ['ft.com'] }, { cites: ['bbc.co.uk'] }]]],
    [
      'one speaker',
      'corroborates statement:dana whitlock same-statement',
      [{ speaker: 'Whitlock' }, { speaker: 'Dana Whitlock' }],
    ],
    [
      'one speaker, word for word, in articles that cite one outlet',
      'echoes bbc.co.uk same-credit',
      [
        { speaker: 'Whitlock' },
        { speaker: 'Dana Whitlock' },
        { share: 0.9 },
        [{ cites: ['ft.com', 'bbc.co.uk'] }, { cites: ['ft.com', 'bbc.co.uk', 'cnn.com'] }],
      ],
    ],
    [
      'one speaker, not quite word for word, in articles that cite one outlet',
      'corroborates statement:dana whitlock same-statement',
      [
        { speaker: 'Whitlock' },
        { speaker: 'Dana Whitlock' },
        { share: 0.89 },
        [{ cites: ['ft.com', 'bbc.co.uk'] }, { cites: ['ft.com', 'cnn.com'] }],
      ],
    ],
    [
      'two names of one length: the first by letter',
      'corroborates statement:dana whitlock same-statement',
      [{ speaker: 'the Dana Whitlock' }, { speaker: 'The Dana Whitlock' }],
    ],
    ['two speakers', null, [{ speaker: 'Ida Holm' }, { speaker: 'Dana Whitlock' }]],
    ['one sentence', 'echoes a.example same-sentence', [{}, {}, { share: 0.6, runs: 9 }]],
    ['less than one sentence', null, [{}, {}, { share: 0.59, runs: 9 }]],
    [
      'one outlet',
      'echoes x.example same-outlet',
      [{}, {}, {}, [{ outlet: 'x.example' }, { outlet: 'x.example' }]],
    ],
  ])('%s', (_name, found, told) => {
    expect(common(...told)).toBe(found);
  });

  test('papers of one owner that share a text', () => {
    const pages: readonly [Page, Page] = [{ outlet: 'mirror.co.uk' }, { outlet: 'express.co.uk' }];
    expect(common({}, {}, { runs: 1 }, pages, 0.6)).toBe('echoes mirror.co.uk same-text-one-owner');
    expect(common({}, {}, { runs: 1 }, [{ outlet: 'mirror.co.uk' }, { outlet: 'mirror.co.uk' }], 0.6)).toBe(
      'echoes mirror.co.uk same-text',
    );
    expect(common({}, {}, { runs: 1 }, [{ outlet: 'mirror.co.uk' }, { outlet: 'bbc.co.uk' }], 0.6)).toBe(
      'echoes mirror.co.uk same-text',
    );
  });

  test('its own outlet is nowhere that a claim comes from, and what was worked out is kept for one story', () => {
    const index = indexOf('a', [{ credits: [credit('a.example'), ft, credit(null, 'Meridian Ledger')] }]);
    const [claim] = index.claims;
    if (!claim) throw new Error('a claim');
    const upstream = upstreamOf([{ id: 'ledger.example', name: 'The Meridian Ledger' }]);
    expect(upstream(index, claim).map(({ id }) => id)).toEqual(['ft.com', 'ledger.example']);
    expect(upstream(index, claim)).toBe(upstream(index, claim));
    expect(upstreamOf([])(index, claim).map(({ id }) => id)).toEqual([
      'ft.com',
      'unresolved:meridian ledger',
    ]);
  });
});

describe('where a credit leads', () => {
  const known = [
    { id: 'haldengazette.example', name: 'The Halden Gazette' },
    { id: 'tarnpost.example', name: 'tarnpost.example' },
    { id: 'sollen.example', name: 'Sollen Post' },
    { id: 'mirelle.example', name: 'Mirelle Post' },
  ];
  const origin = (given: Credit): string | null => {
    const found = originOfCredit(given, known);
    return found && `${found.id} ${found.name} ${found.kind}`;
  };

  test.each<[string, Credit, string | null]>([
    ['the registry', credit('ft.com', 'the FT'), 'ft.com Financial Times outlet'],
    ['a wire', credit('reuters.com', 'Reuters'), 'reuters.com Reuters wire'],
    [
      'a domain that nobody lists',
      credit('ledger.example', 'ledger.example'),
      'ledger.example ledger.example outlet',
    ],
    ['a link to a listed outlet', credit('ft.com', 'FT', 'links'), 'ft.com Financial Times outlet'],
    [
      'a link to an outlet of the story',
      credit('sollen.example', 'x', 'links'),
      'sollen.example Sollen Post outlet',
    ],
    ['a link to anybody', credit('roses.example', 'roses', 'links'), null],
    ['a name', credit(null, 'The Halden Gazette'), 'haldengazette.example The Halden Gazette outlet'],
    ['the first word of a name', credit(null, 'Halden'), 'haldengazette.example The Halden Gazette outlet'],
    [
      'a possessive',
      credit(null, 'Halden Gazette\u{2019}s'),
      'haldengazette.example The Halden Gazette outlet',
    ],
    ['a name that two have', credit(null, 'the Post'), null],
    ['a name of a domain', credit(null, 'the Tarn Post'), 'tarnpost.example tarnpost.example outlet'],
    ['letters that come in no order', credit(null, 'the Post Tarn'), null],
    [
      'a name that sounds like an outlet',
      credit(null, 'the Meridian Courier'),
      'unresolved:meridian courier the Meridian Courier outlet',
    ],
    ['a name too short to be part of one', credit(null, 'Hal'), null],
    ['a journalist', credit(null, 'blogger Dana Q. Whitlock'), 'unresolved:whitlock Dana Q. Whitlock outlet'],
    [
      'a journalist at the start of a sentence',
      credit(null, 'Reporter Dana Whitlock'),
      'unresolved:whitlock Dana Whitlock outlet',
    ],
    ['a journalist of no name', credit(null, 'blogger'), null],
    ['a person', credit(null, 'Dana Whitlock'), null],
  ])('%s', (_name, given, found) => {
    expect(origin(given)).toBe(found);
  });

  test('an outlet is shown by the name that it was read with', () => {
    expect(outletOrigin('sollen.example', 'sollen', known).name).toBe('Sollen Post');
    expect(outletOrigin('other.example', 'Other', known).name).toBe('Other');
    expect(statementOrigin('The Dana Whitlock')).toEqual({
      id: 'statement:dana whitlock',
      name: 'The Dana Whitlock',
      kind: 'statement',
    });
  });

  test.each<[string | null, string | null, boolean]>([
    ['Dana Whitlock', 'Whitlock', true],
    ['the Lindgren company', 'Lindgren company', true],
    ['Dana Whitlock', 'Dana Whitlock', true],
    ['Dana Whitlock', 'Dana', false],
    ['Ida Lee', 'Lee', false],
    ['Dana Whitlock', 'Ida Whitlock', false],
    ['Dana Whitlock', null, false],
    [null, null, false],
  ])('%s and %s are one speaker: %s', (a, b, is) => {
    expect(sameSpeaker(a, b)).toBe(is);
    expect(sameSpeaker(b, a)).toBe(is);
  });
});

describe('two statements', () => {
  const unknown = (from: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => from + at);
  const said = (x: Told, y: Told, copy: number | null = null): string | null => {
    const statement: Told = { kind: 'attribution' };
    const a = indexOf('a', [{ ...statement, ...x }]);
    const b = indexOf('b', [{ ...statement, ...y }]);
    const pair: Pair = { a, b, known: [], upstream: upstreamOf([]), copy };
    const found = relateStatements(pair, 0, 0, likenessTo(a, 9)(b));
    expect(relateStatements({ ...pair, a: b, b: a }, 0, 0, likenessTo(b, 9)(a))).toEqual(found);
    return found && `${found.relation} ${found.because} ${found.confidence.toFixed(2)}`;
  };
  const speaker = 'Dana Whitlock';
  const runs = (count: number, from = 1): readonly number[] => unknown(from, count);

  test.each<[string, Told, Told, number | null, string | null]>([
    [
      'half of the words',
      { runs: runs(8) },
      { runs: [...runs(4), ...runs(9, 50)] },
      null,
      'echoes same-quote 0.50',
    ],
    [
      'three fifths of the words',
      { runs: runs(10) },
      { runs: [...runs(6), ...runs(9, 50)] },
      null,
      'echoes same-sentence 0.60',
    ],
    ['less than half of the words', { runs: runs(9) }, { runs: [...runs(4), ...runs(9, 50)] }, null, null],
    [
      'a short one that stands in the other, and tells',
      { words: unknown(1, 3), runs: runs(1) },
      { words: unknown(1, 9), runs: runs(9) },
      null,
      'echoes same-sentence 1.00',
    ],
    [
      'a short one that stands in the other, and says nothing',
      { words: [term('people')], runs: runs(1) },
      { words: unknown(1, 9), runs: runs(9) },
      null,
      null,
    ],
    [
      'between copies, three fifths of a few words',
      { runs: runs(5) },
      { runs: [...runs(3), ...runs(9, 50)] },
      0.4,
      'echoes same-text 0.60',
    ],
    ['between copies, less than that', { runs: runs(6) }, { runs: [...runs(3), ...runs(9, 50)] }, 0.4, null],
    ['no words in a row', { words: unknown(1, 9) }, { words: unknown(1, 9) }, null, null],
    [
      'one speaker, like words',
      { speaker, words: unknown(1, 5) },
      { speaker, words: [...unknown(1, 4), 90] },
      null,
      'corroborates same-statement 0.80',
    ],
    [
      'one speaker, less like words',
      { speaker, words: unknown(1, 5) },
      { speaker, words: [...unknown(1, 3), 90, 91] },
      null,
      null,
    ],
    [
      'one speaker, two words of three',
      { speaker, words: unknown(1, 3) },
      { speaker, words: [...unknown(1, 2), 90] },
      null,
      null,
    ],
    [
      'one speaker, all of two words',
      { speaker, words: unknown(1, 2) },
      { speaker, words: unknown(1, 2) },
      null,
      null,
    ],
    [
      'one speaker, some words in a row',
      { speaker, words: unknown(1, 6), runs: runs(9) },
      { speaker, words: [1, ...unknown(90, 5)], runs: [...runs(2), ...runs(9, 50)] },
      null,
      'corroborates same-statement 0.17',
    ],
    [
      'one speaker, one row of words',
      { speaker, words: unknown(1, 6), runs: runs(9) },
      { speaker, words: [1, ...unknown(90, 5)], runs: [...runs(1), ...runs(9, 50)] },
      null,
      null,
    ],
    [
      'one speaker, some words in a row, little likeness',
      { speaker, words: unknown(1, 7), runs: runs(9) },
      { speaker, words: [1, ...unknown(90, 6)], runs: [...runs(2), ...runs(9, 50)] },
      null,
      null,
    ],
    [
      'one speaker, some words in a row of two',
      { speaker, words: unknown(1, 2), runs: runs(9) },
      { speaker, words: unknown(1, 2), runs: [...runs(2), ...runs(9, 50)] },
      null,
      null,
    ],
    [
      'two speakers, like words',
      { speaker: 'Ida Holm', words: unknown(1, 5) },
      { speaker, words: unknown(1, 5) },
      null,
      null,
    ],
    [
      'one who is not named, like words',
      { words: unknown(1, 5) },
      { speaker, words: unknown(1, 5) },
      null,
      null,
    ],
  ])('%s', (_name, x, y, copy, found) => {
    expect(said(x, y, copy)).toBe(found);
  });

  test('statements that are not there', () => {
    const a = indexOf('a', []);
    expect(
      relateStatements(
        { a, b: a, known: [], upstream: upstreamOf([]), copy: null },
        0,
        0,
        likenessTo(a, 9)(a),
      ),
    ).toBeNull();
  });
});

describe('the origins of a version', () => {
  const page = (name: string, told: Told, more: Page = {}): ArticleIndex => indexOf(name, [told], more);
  const origins = (...pages: readonly ArticleIndex[]): readonly string[] => {
    const reports = pages.flatMap((index) => reportOf(index, 0) ?? []);
    return originsOf(reports, outletsOf(pages)).map(({ origin, first, echoes }) =>
      [
        `${origin.id}:`,
        first.index.article,
        first.how,
        ...echoes.flatMap(({ index, how }) => [index.article, how]),
      ].join(' '),
    );
  };
  const text = (...values: readonly number[]): Page => ({ shingles: Uint32Array.from(values) });

  test.each<[string, readonly ArticleIndex[], readonly string[]]>([
    ['one of its own', [page('a', {})], ['a.example: a own-reporting']],
    [
      'two of their own',
      [page('a', {}), page('b', {})],
      ['a.example: a own-reporting', 'b.example: b own-reporting'],
    ],
    [
      'the oldest first',
      [page('a', {}, { minute: 9 }), page('b', {}, { minute: 8 })],
      ['b.example: b own-reporting', 'a.example: a own-reporting'],
    ],
    [
      'one that credits the other',
      [page('a', {}), page('b', { credits: [credit('a.example')] })],
      ['a.example: a own-reporting b credits'],
    ],
    [
      'one that links to the other',
      [page('a', {}), page('b', { credits: [credit('a.example', 'a', 'links')] })],
      ['a.example: a own-reporting b links'],
    ],
    [
      'two that credit a third',
      [page('a', { credits: [credit('ft.com', 'FT')] }), page('b', { credits: [credit('ft.com', 'FT')] })],
      ['ft.com: a credits b credits'],
    ],
    [
      'two that carry a wire',
      [
        page('a', {}, { carries: [credit('apnews.com', 'AP', 'wire')] }),
        page('b', {}, { carries: [credit('apnews.com', 'AP', 'wire')] }),
      ],
      ['apnews.com: a wire b wire'],
    ],
    [
      'two that credit a wire',
      [
        page('a', { credits: [credit('apnews.com', 'AP')] }),
        page('b', { credits: [credit('apnews.com', 'AP')] }),
      ],
      ['apnews.com: a credits b credits'],
    ],
    [
      'a copy',
      [page('a', {}, text(1, 2, 3)), page('b', {}, { ...text(1, 2, 3), minute: 5 })],
      ['a.example: a own-reporting b copy'],
    ],
    [
      'two of one outlet with one text',
      [
        page('a', {}, { ...text(1, 2, 3), outlet: 'x.example' }),
        page('b', {}, { ...text(1, 2, 3), outlet: 'x.example' }),
      ],
      ['x.example: a own-reporting b own-reporting'],
    ],
    [
      'the same sentence',
      [page('a', { runs: [1, 2, 3, 4, 5] }), page('b', { runs: [1, 2, 3, 4, 9] })],
      ['a.example: a own-reporting b shared-quote'],
    ],
    [
      'half of a sentence',
      [page('a', { runs: [1, 2, 3, 4, 5, 6, 7, 8] }), page('b', { runs: [1, 2, 3, 4, 90, 91, 92, 93] })],
      ['a.example: a own-reporting', 'b.example: b own-reporting'],
    ],
    [
      'the same sentence of one speaker',
      [
        page('a', { runs: [1, 2, 3, 4], speaker: 'Dana Whitlock', sourceType: 'named-person' }),
        page('b', { runs: [1, 2, 3, 4], speaker: 'Whitlock', sourceType: 'named-person' }),
      ],
      ['statement:dana whitlock: a own-reporting b own-reporting'],
    ],
    [
      'one outlet that both cite',
      [page('a', {}, { cites: ['ft.com'] }), page('b', {}, { cites: ['ft.com'] })],
      ['ft.com: a credits b credits'],
    ],
    [
      'a statement of an organisation',
      [page('a', { speaker: 'Lindgren', sourceType: 'organisation' })],
      ['statement:lindgren: a statement'],
    ],
    [
      'a document',
      [page('a', { speaker: 'Harbour Report', sourceType: 'document' })],
      ['statement:harbour report: a document'],
    ],
    [
      'a person who speaks to one',
      [page('a', { speaker: 'Dana Whitlock', sourceType: 'named-person' })],
      ['a.example: a own-reporting'],
    ],
    [
      'one statement in two',
      [
        page('a', { speaker: 'Lindgren', sourceType: 'organisation' }),
        page('b', { speaker: 'Lindgren', sourceType: 'organisation' }),
      ],
      ['statement:lindgren: a statement b statement'],
    ],
    [
      'a chain',
      [
        page('a', {}),
        page('b', { credits: [credit('a.example')] }),
        page('c', { credits: [credit('b.example')] }),
      ],
      ['a.example: a own-reporting b credits c credits'],
    ],
    [
      'two pairs',
      [
        page('a', {}),
        page('b', {}),
        page('c', { credits: [credit('a.example')] }),
        page('d', { credits: [credit('b.example')] }),
      ],
      ['a.example: a own-reporting c credits', 'b.example: b own-reporting d credits'],
    ],
    [
      'one that has it from elsewhere has another speaker than the one who speaks',
      [
        page('a', { speaker: 'Dana Whitlock', sourceType: 'named-person' }),
        page('b', { speaker: 'Whitlock', credits: [credit('ft.com', 'FT')] }),
      ],
      ['a.example: a own-reporting b credits'],
    ],
  ])('%s', (_name, pages, found) => {
    expect(origins(...pages)).toEqual(found);
  });

  test('how alike a copy is', () => {
    const pages = [page('a', {}, text(1, 2, 3, 4)), page('b', {}, text(1, 2, 3, 9, 10))];
    const reports = pages.flatMap((index) => reportOf(index, 0) ?? []);
    expect(originsOf(reports, outletsOf(pages))[0]?.echoes[0]).toMatchObject({
      alike: 0.75,
      from: { id: 'a.example' },
    });
  });

  test('a claim that is not there', () => {
    expect(reportOf(page('a', {}), 3)).toBeNull();
  });
});
