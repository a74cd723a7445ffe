import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../lib/crossref/index.ts';
import { relating } from '../../../lib/crossref/relate.ts';
import { outletsOf } from '../../../lib/crossref/resolve.ts';
import type { Article } from '../../../lib/model/article.ts';
import { articleOf, type Copy } from '../../doubles/newsroom.ts';

const ABOUT = {
  'lake-post':
    'The rockslide at Hollin Crag closed the valley road to Marnford, and rangers of the Marnford park searched Hollin Crag with dogs.',
  'dale-echo':
    'Dogs and rangers from the park were at Hollin Crag after the rockslide. Traffic to Marnford goes by the mill while the valley road is shut.',
};

function paper(name: keyof typeof ABOUT, text: string, more: Partial<Copy> = {}): Article {
  return articleOf({
    url: `https://${name}.example/crag`,
    siteName: name,
    title: 'Rockslide at Hollin Crag near Marnford',
    published: '2031-09-02T09:00:00Z',
    text: `${text} ${ABOUT[name]}`,
    ...more,
  });
}

/** Relations of the first words marked in `a` and in `b`, as names. */
function said(a: Article, b: Article, words: string, others: string): readonly string[] {
  const indexes = [a, b].map(indexArticle);
  const [x, y] = indexes;
  if (!x || !y) return [];
  const at = (article: Article, exact: string): number =>
    article.claims.findIndex(
      ({ kind, start, end }) => kind !== 'attribution' && article.text.slice(start, end) === exact,
    );
  const [from, to] = [at(a, words), at(b, others)];
  if (from < 0 || to < 0) throw new Error(`no claim: ${words} / ${others}`);
  return relating(
    x,
    outletsOf(indexes),
  )(y)
    .filter((found) => found.a === from && found.b === to)
    .map(({ relation }) => relation);
}

type Case = readonly [a: string, b: string, words: string, others: string];

const conflicting: Readonly<Record<string, Case>> = {
  'two ages of one person': [
    'Nora Fell, 41, was found by a ranger.',
    'A ranger found 43-year-old Nora Fell on a ledge.',
    '41',
    '43-year-old',
  ],
  'two page counts of one report': [
    'The park released a 26-page report.',
    'The 31-page report was released by the park.',
    '26-page',
    '31-page',
  ],
  'two heights of one fall, by the age of who fell': [
    'A 41-year-old woman died after falling about 150 metres.',
    'Rangers said 41-year-old Nora Fell fell 60 metres to the road.',
    '150 metres',
    '60 metres',
  ],
  'two rests of one list': [
    'Rangers brought 23 ropes, two other stretchers and a winch.',
    'They came with 23 ropes, five other stretchers and a winch.',
    'two other stretchers',
    'five other stretchers',
  ],
  'two ranges with one end in common': [
    'Repairs to the road will take between six and 14 months.',
    'Repairs to the valley road take six to 20 months.',
    'between six and 14 months',
    'six to 20 months',
  ],
};

const silent: Readonly<Record<string, Case>> = {
  'ages of two people': ['Nora Fell, 41, was found.', 'Rangers found Ida Holm, 43, too.', '41', '43'],
  'ages of two people of one name': [
    'Nora Fell, 41, was found.',
    'Rangers found Edgar Fell, 43, too.',
    '41',
    '43',
  ],
  'an age of then': [
    'Nora Fell, 41, was found.',
    'Nora Fell, 38 when she came to Marnford, was found.',
    '41',
    '38',
  ],
  'pages of two reports': [
    'The park released a 26-page report.',
    'The park released a 31-page map.',
    '26-page',
    '31-page',
  ],
  'pages and counts of one thing': [
    'A 26-page indictment names the miner.',
    'The seven-count indictment names the miner.',
    '26-page',
    'seven-count',
  ],
  'heights of two falls': [
    'A 41-year-old woman died after falling about 150 metres.',
    'Rangers said 19-year-old Jon Ash fell 60 metres to the road.',
    '150 metres',
    '60 metres',
  ],
  'two vague counts': [
    'Dozens of hikers waited at the gate.',
    'Hundreds of hikers waited at the gate.',
    'Dozens of hikers',
    'Hundreds of hikers',
  ],
};

const agreeing: Readonly<Record<string, Case>> = {
  'an age with a name and one without': [
    'Nora Fell, 41, was found by a ranger.',
    'A 41-year-old woman was found by a ranger.',
    '41',
    '41-year-old',
  ],
  'a number whose noun is unsaid': [
    'About 6,320 cars a day use the road.',
    'The road is used by 6,320 on most days.',
    '6,320 cars',
    '6,320',
  ],
};

describe('conflicts', () => {
  it.each(Object.entries(conflicting))('%s', (_name, [a, b, words, others]) => {
    expect(said(paper('lake-post', a), paper('dale-echo', b), words, others)).toEqual(['conflicts']);
  });
});

describe('no relation', () => {
  it.each(Object.entries(silent))('%s', (_name, [a, b, words, others]) => {
    expect(said(paper('lake-post', a), paper('dale-echo', b), words, others)).toEqual([]);
  });

  it.each<readonly [string, string, string]>([
    ['ages months apart', '2031-01-02T09:00:00Z', '2031-09-02T09:00:00Z'],
    ['ages more than a birthday apart on undated pages', '', ''],
  ])('%s', (_name, published, then) => {
    const a = paper('lake-post', 'Nora Fell, 41, was found.', { published });
    const b = paper('dale-echo', 'Rangers found Nora Fell, 43, too.', { published: then });
    expect(said(a, b, '41', '43')).toEqual([]);
  });
});

describe('agreement', () => {
  it.each(Object.entries(agreeing))('%s', (_name, [a, b, words, others]) => {
    expect(said(paper('lake-post', a), paper('dale-echo', b), words, others)).toEqual(['corroborates']);
  });

  it('an age of two people is none', () => {
    const a = paper('lake-post', 'Nora Fell, 41, and Ida Holm, 41, were found.');
    const b = paper('dale-echo', 'The mayor has a 41-year-old deputy.');
    expect(said(a, b, '41', '41-year-old')).toEqual([]);
  });
});

it('the same words of one who names a source are no echo of an outlet', () => {
  const a = paper(
    'lake-post',
    'The slide at the quarry buried some 6,320 tonnes of ore in the old tunnel, the Guardian reported.',
  );
  const b = paper(
    'dale-echo',
    'The slide at the quarry buried some 6,320 tonnes of ore while rain fell on the long road to the sea, Nora Fell said.',
  );
  expect(said(a, b, '6,320 tonnes', '6,320 tonnes')).toEqual(['corroborates']);
});

describe('echoes', () => {
  it.each<readonly [string, string, string]>([
    [
      'one credits an outlet beside the value, the other elsewhere',
      'The slide buried 6,320 tonnes of ore, the Guardian reported.',
      'The slide buried 6,320 tonnes of ore. Nothing moves in Marnford. Ships wait. The mill is shut. "We lost a road," a man told the Guardian.',
    ],
    [
      'one credits an outlet, the other has the same words',
      'The slide at the quarry buried some 6,320 tonnes of ore in the old tunnel, the Guardian reported.',
      'The slide at the quarry buried some 6,320 tonnes of ore while the town slept and the mill stood still for once.',
    ],
  ])('%s', (_name, a, b) => {
    expect(said(paper('lake-post', a), paper('dale-echo', b), '6,320 tonnes', '6,320 tonnes')).toEqual([
      'echoes',
    ]);
  });
});
