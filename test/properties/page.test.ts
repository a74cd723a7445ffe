import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorIn } from '../../lib/text/anchor.ts';
import { describe as describeSpan } from '../../lib/page/describe.ts';
import { readText } from '../../lib/page/read-article.ts';
import { layouts, paragraphs } from '../unit/page/layouts.ts';
import { pageOf } from '../unit/page/page-of.ts';

const URL = 'https://ledger.example/harbour/cranes';

const textNodes = (root: Node): readonly Text[] =>
  [...root.childNodes].flatMap((node) => (node.nodeType === 3 ? [node as Text] : textNodes(node)));

/** Cuts text nodes where the numbers say, and wraps every other piece. */
function mangle(document: Document, cuts: readonly number[]): void {
  for (const [i, text] of textNodes(document.body).entries()) {
    const at = (cuts[i % cuts.length] ?? 0) % Math.max(text.length, 1);
    if (at === 0 || text.length < 2) continue;
    const rest = document.createTextNode(text.data.slice(at));
    text.data = text.data.slice(0, at);
    text.after(rest);
    if (i % 2 === 0) continue;
    const wrap = document.createElement(i % 3 === 0 ? 'b' : 'span');
    rest.before(wrap);
    wrap.append(rest);
  }
}

const page = fc
  .tuple(fc.constantFrom(...Object.values(layouts)), fc.nat(7))
  .map(([layout, seed]) => layout('Cranes idle', paragraphs(seed)));
const cuts = fc.array(fc.nat(400), { minLength: 1, maxLength: 12 });
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

test('reading a page leaves its markup byte for byte as it was', () => {
  fc.assert(
    fc.property(page, cuts, (html, points) => {
      const document = pageOf(html);
      mangle(document, points);
      const before = document.documentElement.outerHTML;
      readText(document, URL);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 40 },
  );
});

test('a described span is found again after text nodes were split and wrapped, and leads to the same words', () => {
  fc.assert(
    fc.property(page, cuts, share, fc.integer({ min: 12, max: 120 }), (html, points, from, length) => {
      const { text } = readText(pageOf(html), URL).text;
      const start = Math.floor(from * Math.max(text.length - length, 1));
      const span = [start, Math.min(start + length, text.length)] as const;
      const selectors = describeSpan(text, span);
      const document = pageOf(html);
      mangle(document, points);
      const again = readText(document, URL).text;
      const found = anchorIn(again.text)(selectors);
      expect(found === null ? null : again.text.slice(...found)).toBe(selectors.quote.exact);
      const words = again
        .placesOf(found ?? [0, 0])
        .map(({ start: a, end: b }) =>
          a.node === b.node
            ? a.node.data.slice(a.offset, b.offset)
            : `${a.node.data.slice(a.offset)}…${b.node.data.slice(0, b.offset)}`,
        );
      for (const [first = '', last = ''] of words.map((each) => each.split('…'))) {
        expect(again.text).toContain(first);
        expect(again.text).toContain(last);
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever the markup, reading does not throw and its blocks lie in its text', () => {
  const tags = fc.constantFrom(
    'p',
    'div',
    'a',
    'b',
    'br',
    'table',
    'td',
    'section',
    'blockquote',
    'li',
    'h2',
    'span',
  );
  const soup = fc
    .array(fc.tuple(tags, fc.string({ maxLength: 30 })), { maxLength: 30 })
    .map((parts) =>
      parts.map(([tag, text]) => `<${tag} class="${text.replaceAll(/\W/g, '')}">${text}`).join(''),
    );
  fc.assert(
    fc.property(soup, (html) => {
      const { reading } = readText(pageOf(html), URL);
      for (const [start, end] of reading.blocks) expect(start < end && end <= reading.text.length).toBe(true);
      for (const { span } of reading.links)
        expect(span[0] < span[1] && span[1] <= reading.text.length).toBe(true);
    }),
    { numRuns: 100 },
  );
});
