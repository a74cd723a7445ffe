import { describe, expect, test } from 'vitest';
import { anchorIn, locateIn } from '../../../lib/text/anchor.ts';
import { describe as describeSpan } from '../../../lib/page/describe.ts';
import { readText } from '../../../lib/page/read-article.ts';
import type { Selectors } from '../../../lib/model/annotation.ts';
import { layouts, paragraphs } from './layouts.ts';
import { pageOf } from './page-of.ts';

const URL = 'https://ledger.example/harbour/cranes';
const SEEDS = [0, 1, 2, 3, 4];

interface Passage {
  readonly place: string;
  readonly words: string;
  readonly selectors: Selectors;
}

const textNodes = (root: Node): readonly Text[] =>
  [...root.childNodes].flatMap((node) => (node.nodeType === 3 ? [node as Text] : textNodes(node)));
const longTexts = (document: Document): readonly Text[] =>
  textNodes(document.body).filter(({ length }) => length > 60);

/** Cuts a text node in two and gives the second. */
function cut(text: Text, at: number): Text {
  const rest = text.ownerDocument.createTextNode(text.data.slice(at));
  text.data = text.data.slice(0, at);
  text.after(rest);
  return rest;
}

/** Changes that leave what the page says as it was. */
const harmless: Readonly<Record<string, (document: Document) => void>> = {
  'an advertisement comes in': (document) => {
    for (const text of longTexts(document))
      text.before(Object.assign(document.createElement('aside'), { textContent: 'Advertisement' }));
  },
  'words are wrapped': (document) => {
    for (const text of longTexts(document)) {
      const tail = cut(text, 30);
      const span = document.createElement('span');
      tail.before(span);
      span.append(tail);
    }
  },
  'text is split': (document) => {
    for (const text of longTexts(document)) for (let rest = text; rest.length > 20;) rest = cut(rest, 17);
  },
  'blocks are reordered': (document) => {
    const blocks = [...document.querySelectorAll('article > p, .story-body > p, section.post-content')];
    for (const block of blocks) block.parentNode?.prepend(block);
  },
  'the page is drawn again': (document) => {
    document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
  },
  'quotation marks are restyled': (document) => {
    for (const text of textNodes(document.body))
      text.data = text.data.replaceAll(/[“”]/g, '"').replaceAll('’', "'");
  },
  'white space changes': (document) => {
    for (const text of textNodes(document.body)) text.data = text.data.replaceAll(' ', '\n  ');
  },
  'non-breaking spaces and soft hyphens come in': (document) => {
    for (const text of textNodes(document.body))
      text.data = text.data.replaceAll(' million', '\u00a0million').replaceAll('harbour', 'har\u00adbour');
  },
  'news is added on top': (document) => {
    const first = longTexts(document)[0]?.parentElement;
    first?.before(
      Object.assign(document.createElement('p'), {
        textContent:
          'Update: the ferry to Pier Willow sails again after four months, the board said in a short note.',
      }),
    );
  },
  'translated and back': (document) => {
    for (const text of textNodes(document.body)) text.replaceWith(document.createTextNode(text.data));
  },
  'a slip is mended': (document) => {
    for (const text of longTexts(document)) text.data = text.data.replace('could go on', 'could go ahead');
  },
  'paragraphs are wrapped': (document) => {
    for (const block of document.querySelectorAll('p')) {
      const box = document.createElement('div');
      block.before(box);
      box.append(block);
    }
  },
};

/** Changes that make another statement of it, and the passages that they touch. */
const telling: Readonly<Record<string, readonly [from: RegExp, to: string, touches: RegExp]>> = {
  'a number is edited': [/(\d\d) million/g, '9$1 million', /\$/],
  'a number word is edited': [
    /\b(three|five|six|seven|eight|nine|ten|eleven) months/g,
    'two months',
    / months/,
  ],
  'a denial comes in': [/put the loss/g, 'did not put the loss', /put the loss/],
  'a currency is edited': [/\$/g, '€', /\$/],
  'the source is edited': [/two engineers/g, 'four engineers', /two engineers/],
};

function passagesOf(document: Document): readonly Passage[] {
  const { text } = readText(document, URL).text;
  const patterns = [
    /stood idle for (\w+) months/g,
    /two engineers who asked not to be named/g,
    /put the loss at \$\d+ million and .would not guess. when work/g,
    /\$\d+ million/g,
    /The crane at Pier \w+ stood[^.]+\./g,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index;
      const near = text.slice(text.lastIndexOf('The crane at Pier', start + 20), text.length);
      return {
        place: /Pier (\w+)/.exec(near)?.[1] ?? '',
        words: match[0],
        selectors: describeSpan(text, [start, start + match[0].length]),
      };
    }),
  );
}

/** The place named by the sentence pair that a span stands in. */
function placeAt(text: string, at: number): string {
  return (
    /Pier (\w+)/.exec(text.slice(Math.max(0, text.lastIndexOf('The crane at Pier', at + 20))))?.[1] ?? ''
  );
}

const pages = Object.entries(layouts).flatMap(([name, layout]) =>
  SEEDS.map((seed) => [name, () => pageOf(layout('Cranes idle', paragraphs(seed)))] as const),
);

describe('anchoring on a page that changed', () => {
  test.each(Object.entries(harmless))('%s: found, and nothing wrong', (_name, change) => {
    let asked = 0;
    let found = 0;
    const wrong: string[] = [];
    for (const [layout, page] of pages) {
      const passages = passagesOf(page());
      const changed = page();
      change(changed);
      const { text } = readText(changed, URL).text;
      const anchor = anchorIn(text);
      for (const { place, words, selectors } of passages) {
        asked++;
        const span = anchor(selectors);
        if (span === null) continue;
        found++;
        if (placeAt(text, span[0]) !== place)
          wrong.push(`${layout}: ${words} of ${place} at ${placeAt(text, span[0])}`);
      }
    }
    expect(asked).toBeGreaterThan(1_000);
    expect(wrong).toEqual([]);
    expect(found / asked).toBeGreaterThanOrEqual(0.995);
  });

  test.each(Object.entries(telling))('%s: never the same passage', (_name, [from, to, touches]) => {
    const taken: string[] = [];
    for (const [layout, page] of pages) {
      const passages = passagesOf(page()).filter(({ words }) => touches.test(words));
      expect(passages.length).toBeGreaterThan(0);
      const changed = page();
      for (const text of textNodes(changed.body)) text.data = text.data.replaceAll(from, to);
      const { text } = readText(changed, URL).text;
      const anchor = anchorIn(text);
      for (const { words, selectors } of passages) {
        const span = anchor(selectors);
        if (span !== null) taken.push(`${layout}: "${words}" as "${text.slice(...span)}"`);
      }
    }
    expect(taken).toEqual([]);
  });
});

describe('locate', () => {
  const text =
    'Alone here.\n\nThe crane stood idle for nine months, the board said, and nobody was hurt by it in all that time.';
  const selectors = describeSpan(text, [13, text.length]);
  test.each([
    ['the same words', text, 'exact'],
    ['the same words elsewhere', `Much more before this.\n\n${text}`, 'exact'],
    ['other words around the same facts', text.replace('in all that time', 'all that while'), 'alike'],
    ['another figure', text.replace('nine', 'five'), 'revised'],
    ['a denial', text.replace('was hurt', 'was not hurt'), 'revised'],
    [
      'nothing like it',
      'A text about the tide tables, and about what they leave out for the boats that come at night.',
      undefined,
    ],
    ['no text', '', undefined],
  ])('%s', (_name, now, how) => {
    expect(locateIn(now)(selectors)?.how).toBe(how);
  });

  test('two places with nothing to tell them apart are none', () => {
    const said = 'nine months';
    const one = {
      quote: { type: 'TextQuoteSelector' as const, exact: said, prefix: 'it took ', suffix: ' to mend' },
      position: { type: 'TextPositionSelector' as const, start: 8, end: 19 },
    };
    expect(anchorIn('for nine months. Then nine months.')(one)).toBeNull();
  });
});

/** Blocks of which several are the same two words, and what becomes of them; a passage is the nth of those. */
const sameWords: Readonly<
  Record<
    string,
    readonly [was: readonly string[], now: readonly string[], nth: number, stands: number | null]
  >
> = {
  'of a table that nothing happened to': [
    ['Auberton', 'three days', 'Halden', 'three days', 'Corvane', 'three days'],
    ['Auberton', 'three days', 'Halden', 'three days', 'Corvane', 'three days'],
    1,
    3,
  ],
  'of a table with a new row on top': [
    ['Auberton', 'three days', 'Halden', 'three days', 'Corvane', 'three days'],
    ['Kestrel Bay', 'three days', 'Auberton', 'three days', 'Halden', 'three days', 'Corvane', 'three days'],
    1,
    5,
  ],
  'of a table that is sorted another way': [
    ['Auberton', 'three days', 'Halden', 'three days', 'Corvane', 'three days', 'Sollen', 'three days'],
    ['Sollen', 'three days', 'Corvane', 'three days', 'Halden', 'three days', 'Auberton', 'three days'],
    1,
    null,
  ],
  'of two paragraphs that changed places': [
    [
      'The ferry lay still for three days at the pier.',
      'The crane was mended within three days of the fall.',
    ],
    [
      'The crane was mended within three days of the fall.',
      'The ferry lay still for three days at the pier.',
    ],
    1,
    0,
  ],
  'of a row that is gone': [
    ['Auberton', 'three days', 'Halden', 'three days', 'Corvane', 'three days'],
    ['Auberton', 'three days', 'Corvane', 'three days'],
    1,
    null,
  ],
  'whose row says something else now': [
    ['Auberton', 'three days', 'Halden', 'three days', 'Corvane', 'three days'],
    ['Auberton', 'three days', 'Halden', 'four days', 'Corvane', 'three days'],
    1,
    null,
  ],
};

describe('equal words in several blocks', () => {
  test.each(Object.entries(sameWords))('%s', (_name, [was, now, nth, stands]) => {
    const said = 'three days';
    const [before, after] = [was.join('\n\n'), now.join('\n\n')];
    let start = before.indexOf(said);
    for (let i = 0; i < nth; i++) start = before.indexOf(said, start + 1);
    const span = anchorIn(after)(describeSpan(before, [start, start + said.length]));
    const block = span === null ? null : after.slice(0, span[0]).split('\n\n').length - 1;
    expect(block).toBe(stands);
  });
});
