import { describe, expect, test } from 'vitest';
import { walk } from '../../../lib/page/walk.ts';
import { pageOf } from './page-of.ts';

const textsOf = (html: string): readonly string[] => walk(pageOf(html).body).blocks.map(({ text }) => text);

const cases: Readonly<Record<string, readonly [html: string, blocks: readonly string[]]>> = {
  'paragraphs are blocks': ['<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  'inline elements do not part a block': ['<p>One <b>b<i>i</i></b> two</p>', ['One bi two']],
  'white space collapses over nodes': ['<p> One \n <b> two </b> \t three </p>', ['One two three']],
  'a non-breaking space is a space': ['<p>3&nbsp;million</p>', ['3 million']],
  'soft hyphens and zero-width characters are not read': [
    '<p>mil\u00adlion\u200b and\u202e more</p>',
    ['million and more'],
  ],
  'one line break is a space, two part blocks': ['<div>a<br>b<br><br>c</div>', ['a b', 'c']],
  'text around a block is a block of its own': ['<div>before<p>in</p>after</div>', ['before', 'in', 'after']],
  'a link over blocks is a link in each': ['<a href="/x"><h3>Head</h3><p>Text</p></a>', ['Head', 'Text']],
  'scripts, styles and forms controls say nothing': [
    '<p>a<script>b</script><style>c</style><button>d</button></p>',
    ['a'],
  ],
  'what is hidden says nothing': ['<p hidden>a</p><p style="display: none">b</p>', []],
  'an empty page has no blocks': ['', []],
};

describe('walk', () => {
  test.each(Object.entries(cases))('%s', (_name, [html, blocks]) => {
    expect(textsOf(html)).toEqual(blocks);
  });

  test('every piece leads back to its words', () => {
    const { blocks } = walk(
      pageOf('<p>One  <b>\n two</b>&nbsp; three</p><div>x\u200by <i> z</i></div>').body,
    );
    for (const { text, pieces } of blocks) {
      const back = pieces.map(({ node, from, at, length }) => [
        node.data.slice(from, from + length).replace(/\s/g, ' '),
        text.slice(at, at + length),
      ]);
      for (const [page, read] of back) expect(page).toBe(read);
      expect(pieces.map(({ length }) => length).reduce((a, b) => a + b)).toBe(text.length);
    }
  });

  test('links keep the span of their words', () => {
    const [block] = walk(pageOf('<p>See <a href="/r"> the report </a> now</p>').body).blocks;
    expect(block?.links.map(({ start, end }) => block.text.slice(start, end).trim())).toEqual(['the report']);
  });

  test('nests deeper than a parser builds without a throw', () => {
    const document = pageOf('');
    let inner: Element = document.body;
    for (let i = 0; i < 5_000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'deep';
    expect(walk(document.body).blocks).toEqual([]);
  });

  test('stops at the most text', () => {
    const document = pageOf('<p id="a"></p><p id="b"></p>');
    for (const id of ['a', 'b']) document.querySelector(`#${id}`)?.append('x '.repeat(300_000));
    const { blocks, truncated } = walk(document.body);
    expect([blocks.length, truncated]).toEqual([2, true]);
    expect(blocks.reduce((sum, { text }) => sum + text.length + 2, 0)).toBeLessThanOrEqual(1_000_002);
  });
});
