import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ground } from '../../../lib/page/ground.ts';
import { createPainter, type Mark, type Painter } from '../../../lib/page/highlight.ts';

class Highlight {
  readonly ranges: readonly Range[];
  constructor(...ranges: readonly Range[]) {
    this.ranges = ranges;
  }
}

/** A window with highlights of its own, and how often each was handed over. */
function windowOf() {
  const highlights = new Map<string, Highlight>();
  const handed: string[] = [];
  return {
    handed,
    names: () => [...highlights.keys()].toSorted(),
    in: (name: string) => highlights.get(name)?.ranges ?? [],
    Highlight,
    CSS: {
      highlights: {
        set: (name: string, highlight: Highlight) => {
          handed.push(name);
          highlights.set(name, highlight);
        },
        delete: (name: string) => highlights.delete(name),
      },
    },
  };
}

const element = (name: string): Element => ({ name }) as unknown as Element;
const rangeIn = (view: unknown, parentElement: Element | null): Range =>
  ({ startContainer: { parentElement, ownerDocument: { defaultView: view } } }) as unknown as Range;

const white: Ground = { shade: 'light', paper: [255, 255, 255, 1], ink: [0, 0, 0, 1], leading: 1.5 };
const black: Ground = { shade: 'dark', paper: [0, 0, 0, 1], ink: [255, 255, 255, 1], leading: 1.5 };
const paragraph = element('paragraph');
const night = element('night');

let page = windowOf();
let painter: Painter;

beforeEach(() => {
  page = windowOf();
  vi.stubGlobal('window', page);
  painter = createPainter(() => (of) => (of === night ? black : white));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const mark = (id: string, ranges: readonly Range[], more: Partial<Mark> = {}): Mark => ({
  id,
  kind: 'loss',
  differs: false,
  ranges,
  ...more,
});
const onPage = (at: Element | null = paragraph): Range => rangeIn(page, at);

describe('painting', () => {
  test('each range is in one highlight, by kind, ground and how it stands', () => {
    const [a, b, c, d] = [onPage(), onPage(night), onPage(), onPage()];
    painter.paint([
      mark('one', [a, b]),
      mark('two', [c], { kind: 'duration' }),
      mark('three', [d], { differs: true }),
    ]);
    expect(page.names()).toEqual([
      'hs-duration-light',
      'hs-loss-dark',
      'hs-loss-light',
      'hs-loss-light-differs',
    ]);
    expect([page.in('hs-loss-light'), page.in('hs-loss-dark')]).toEqual([[a], [b]]);
  });

  test('marks of one sort share a highlight, in reading order', () => {
    const [a, b, c] = [onPage(), onPage(), onPage()];
    painter.paint([mark('one', [a]), mark('two', [b, c])]);
    expect(page.in('hs-loss-light')).toEqual([a, b, c]);
  });

  test('what is painted so already is not handed over again', () => {
    const [a, b] = [onPage(), onPage()];
    painter.paint([mark('one', [a]), mark('two', [b], { kind: 'duration' })]);
    page.handed.length = 0;
    painter.paint([mark('one', [a]), mark('two', [b, onPage()], { kind: 'duration' })]);
    expect(page.handed).toEqual(['hs-duration-light']);
  });

  test('another range of the same number is', () => {
    painter.paint([mark('one', [onPage()])]);
    page.handed.length = 0;
    painter.paint([mark('one', [onPage()])]);
    expect(page.handed).toEqual(['hs-loss-light']);
  });

  test('what is no longer marked is let go', () => {
    painter.paint([mark('one', [onPage()]), mark('two', [onPage()], { kind: 'duration' })]);
    painter.paint([mark('one', [onPage()])]);
    expect(page.names()).toEqual(['hs-loss-light']);
    painter.clear();
    expect(page.names()).toEqual([]);
  });

  test.each([
    ['a passage whose element is gone', () => onPage(null)],
    ['a page that is no longer shown', () => rangeIn(null, paragraph)],
    ['a browser without highlights', () => rangeIn({ CSS: {} }, paragraph)],
  ])('nothing in %s, and the rest all the same', (_, range) => {
    const a = onPage(night);
    painter.paint([mark('one', [range()]), mark('two', [a])]);
    expect([page.names(), page.in('hs-loss-dark')]).toEqual([['hs-loss-dark'], [a]]);
  });
});

describe('the mark that is open', () => {
  test('is deepened, and no other', () => {
    const [a, b] = [onPage(), onPage()];
    painter.paint([mark('one', [a]), mark('two', [b])]);
    painter.activate('two');
    expect([page.in('hs-loss-light'), page.in('hs-loss-light-active')]).toEqual([[a], [b]]);
    painter.activate(null);
    expect([page.names(), page.in('hs-loss-light')]).toEqual([['hs-loss-light'], [a, b]]);
  });

  test('is none after all was cleared', () => {
    const a = onPage();
    painter.paint([mark('one', [a])]);
    painter.activate('one');
    painter.clear();
    painter.paint([mark('one', [a])]);
    expect(page.names()).toEqual(['hs-loss-light']);
  });
});

describe('a frame', () => {
  test('has highlights of its own', () => {
    const frame = windowOf();
    const [a, b] = [onPage(), rangeIn(frame, paragraph)];
    painter.paint([mark('one', [a]), mark('two', [b], { kind: 'duration' })]);
    expect([page.names(), frame.names()]).toEqual([['hs-loss-light'], ['hs-duration-light']]);
    painter.clear();
    expect(frame.names()).toEqual([]);
  });

  test('whose window an extension sees through a wrapper is painted in the window behind it', () => {
    const frame = windowOf();
    const wrapper = { ...windowOf(), wrappedJSObject: frame };
    painter.paint([mark('one', [rangeIn(wrapper, paragraph)])]);
    expect([frame.names(), wrapper.names()]).toEqual([['hs-loss-light'], []]);
  });
});
