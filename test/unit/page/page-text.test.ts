import { describe, expect, test } from 'vitest';
import type { Span } from '../../../lib/model/span.ts';
import { type PageText, pageText } from '../../../lib/page/page-text.ts';
import { placed } from '../../../lib/page/placing.ts';
import type { Block } from '../../../lib/page/walk.ts';

/** A text node of a page; nodes stand in the order in which they are made. */
class Words {
  static made = 0;
  readonly place = (Words.made += 1);
  data: string;
  isConnected = true;
  root: object = page;
  readonly ownerDocument = {
    createRange: () => ({
      setStart(node: Words, offset: number) {
        Object.assign(this, { startContainer: node, startOffset: offset });
      },
      setEnd(node: Words, offset: number) {
        Object.assign(this, { endContainer: node, endOffset: offset });
      },
    }),
  };
  constructor(data: string) {
    this.data = data;
  }
  get length(): number {
    return this.data.length;
  }
  getRootNode(): object {
    return this.root;
  }
}

const page = {};
const text = (words: Words): Text => words as unknown as Text;

/** From a point of one node to a point of another, with the DOM's way to compare a point with it. */
function rangeFrom(start: readonly [Words, number], end: readonly [Words, number]): Range {
  const before = (a: readonly [Words, number], b: readonly [Words, number]): boolean =>
    a[0].place < b[0].place || (a[0] === b[0] && a[1] < b[1]);
  return {
    startContainer: start[0],
    startOffset: start[1],
    endContainer: end[0],
    endOffset: end[1],
    comparePoint: (node: Words, offset: number) =>
      before([node, offset], start) ? -1 : before(end, [node, offset]) ? 1 : 0,
  } as unknown as Range;
}

/** "The ferry sank." and "Nobody was hurt." in two blocks; the first is of two nodes with a caption of no block between. */
function made() {
  const [ferry, caption, sank, nobody] = [
    new Words('  The ferry '),
    new Words('A picture'),
    new Words('sank.'),
    new Words('Nobody was hurt.'),
  ];
  const block = (words: string, pieces: Block['pieces']): Block =>
    ({ text: words, pieces, links: [] }) as unknown as Block;
  const read = pageText([
    block('The ferry sank.', [
      { node: text(ferry), from: 2, at: 0, length: 10 },
      { node: text(sank), from: 0, at: 10, length: 5 },
    ]),
    block('Nobody was hurt.', [{ node: text(nobody), from: 0, at: 0, length: 16 }]),
  ]);
  return { ferry, caption, sank, nobody, read };
}

const words = (read: PageText, span: Span | null): string | null => span && read.text.slice(...span);

test('blocks stand a blank line apart', () => {
  const { read } = made();
  expect([read.text, read.blocks]).toEqual([
    'The ferry sank.\n\nNobody was hurt.',
    [
      [0, 15],
      [17, 33],
    ],
  ]);
});

describe('what a range covers of the article', () => {
  test.each<[name: string, range: (nodes: ReturnType<typeof made>) => Range, expected: string | null]>([
    ['words of one node', ({ ferry }) => rangeFrom([ferry, 6], [ferry, 11]), 'ferry'],
    ['from one node into the next', ({ ferry, sank }) => rangeFrom([ferry, 6], [sank, 4]), 'ferry sank'],
    ['over two blocks', ({ sank, nobody }) => rangeFrom([sank, 0], [nobody, 6]), 'sank.\n\nNobody'],
    ['white space before the words', ({ ferry }) => rangeFrom([ferry, 0], [ferry, 5]), 'The'],
    ['from what is not the article', ({ caption, sank }) => rangeFrom([caption, 2], [sank, 4]), 'sank'],
    ['into what is not the article', ({ ferry, caption }) => rangeFrom([ferry, 6], [caption, 2]), 'ferry'],
    ['a space before and behind the words', ({ ferry }) => rangeFrom([ferry, 5], [ferry, 12]), 'ferry'],
    ['from the very end of a node', ({ ferry, sank }) => rangeFrom([ferry, 12], [sank, 4]), 'sank'],
    ['only what is not the article', ({ caption }) => rangeFrom([caption, 0], [caption, 9]), null],
    ['only white space', ({ ferry }) => rangeFrom([ferry, 0], [ferry, 2]), null],
    ['a caret', ({ ferry }) => rangeFrom([ferry, 6], [ferry, 6]), null],
    [
      'behind all of it',
      ({ nobody }) =>
        rangeFrom([new Words('footer'), 0], [new Words('end'), 1]) && rangeFrom([nobody, 16], [nobody, 16]),
      null,
    ],
    [
      'words of another tree',
      ({ ferry, sank }) => (
        Object.assign(sank, { root: {} }),
        rangeFrom([Object.assign(new Words('x'), { root: {} }), 0], [ferry, 5])
      ),
      null,
    ],
  ])('%s', (_, range, expected) => {
    const nodes = made();
    expect(words(nodes.read, nodes.read.spanOf(range(nodes)))).toBe(expected);
  });

  test('nothing of an article without words', () => {
    const { ferry } = made();
    expect(pageText([]).spanOf(rangeFrom([ferry, 0], [ferry, 5]))).toBeNull();
  });
});

describe('a point of a node', () => {
  test.each<[name: string, node: 'ferry' | 'caption' | 'sank', offset: number, expected: number | null]>([
    ['in the words', 'ferry', 6, 4],
    ['in white space before them, the first of them', 'ferry', 0, 0],
    ['at their end', 'sank', 5, 15],
    ['of a node that is not read', 'caption', 3, null],
  ])('%s', (_, node, offset, expected) => {
    const nodes = made();
    expect(nodes.read.offsetOf(text(nodes[node]), offset)).toBe(expected);
  });

  test('behind the words that were read of it is none', () => {
    const { read, sank } = made();
    sank.data = 'sank. And more.';
    expect(read.offsetOf(text(sank), 9)).toBeNull();
  });
});

describe('the places of a passage', () => {
  const passage = (span: Span) => [{ id: 'a', kind: 'loss' as const, differs: false, spans: [span] }];
  const placesOf = ({ read }: ReturnType<typeof made>, span: Span) =>
    placed(passage(span), read)[0]?.ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => [
      (startContainer as unknown as Words).data.trim(),
      startOffset,
      (endContainer as unknown as Words).data.trim(),
      endOffset,
    ]);

  test('one a block', () => {
    expect(placesOf(made(), [4, 23])).toEqual([
      ['The ferry', 6, 'sank.', 5],
      ['Nobody was hurt.', 0, 'Nobody was hurt.', 6],
    ]);
  });

  test('none where the page has put other words', () => {
    const nodes = made();
    nodes.sank.data = 'swam.';
    expect(placesOf(nodes, [4, 14])).toEqual([]);
    expect(placesOf(nodes, [4, 9])).toHaveLength(1);
  });

  test('the same where only the white space is another', () => {
    const nodes = made();
    nodes.ferry.data = '  The\u00a0ferry ';
    expect(placesOf(nodes, [0, 9])).toHaveLength(1);
  });

  test.each(['ferry', 'sank'] as const)('none where the page has taken out a node: %s', (name) => {
    const nodes = made();
    nodes[name].isConnected = false;
    expect(placesOf(nodes, [4, 14])).toEqual([]);
  });

  test('none of nothing', () => {
    expect(placesOf(made(), [15, 17])).toEqual([]);
  });
});
