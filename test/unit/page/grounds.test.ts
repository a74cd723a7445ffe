import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGrounds, type Ground } from '../../../lib/page/ground.ts';

class ShadowRoot {
  readonly host: object;
  constructor(host: object) {
    this.host = host;
  }
}

interface Style {
  readonly backgroundColor?: string;
  readonly backgroundImage?: string;
  readonly color?: string;
  readonly lineHeight?: string;
  readonly fontSize?: string;
  readonly colorScheme?: string;
}

const plain = {
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  color: 'rgb(0, 0, 0)',
  lineHeight: 'normal',
  fontSize: '16px',
  colorScheme: 'normal',
};

let styles = new Map<unknown, Style>();
let asked = 0;
let isNight = false;
const root = {};

const view = {
  document: { documentElement: root },
  getComputedStyle: (element: unknown) => {
    asked += 1;
    return { ...plain, ...styles.get(element) };
  },
  matchMedia: () => ({ matches: isNight }),
} as unknown as Window;

/** A text's element in as many others as there are styles, the outermost first. */
function nested(...chain: readonly Style[]): Element {
  let parent: unknown = null;
  for (const style of chain) {
    const element = { parentElement: parent, parentNode: parent };
    styles.set(element, style);
    parent = element;
  }
  return parent as Element;
}

beforeEach(() => {
  vi.stubGlobal('ShadowRoot', ShadowRoot);
  [styles, asked, isNight] = [new Map(), 0, false];
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const groundOf = (element: Element): Ground => createGrounds(view)(element);
const red = 'rgb(255, 0, 0)';

describe('what a text stands on', () => {
  test.each<[name: string, chain: readonly Style[], paper: Ground['paper']]>([
    ['its own background', [{ backgroundColor: red }], [255, 0, 0, 1]],
    ['the first opaque one on the way up', [{ backgroundColor: red }, {}, {}], [255, 0, 0, 1]],
    [
      'the nearer of two',
      [{ backgroundColor: red }, { backgroundColor: 'rgb(0, 0, 255)' }, {}],
      [0, 0, 255, 1],
    ],
    [
      'a translucent one on what is under it',
      [{ backgroundColor: red }, { backgroundColor: 'rgba(0, 0, 0, 0.5)' }],
      [127.5, 0, 0, 1],
    ],
    ['the white page', [{}, {}], [255, 255, 255, 1]],
    [
      'dark under light text on a picture',
      [{ backgroundImage: 'url(x)' }, { color: 'rgb(250, 250, 250)' }],
      [18, 18, 18, 1],
    ],
    [
      'white under dark text on a picture',
      [{ backgroundImage: 'url(x)' }, { color: 'rgb(20, 20, 20)' }],
      [255, 255, 255, 1],
    ],
    [
      'a picture hides what is under it',
      [{ backgroundColor: red }, { backgroundImage: 'url(x)' }, {}],
      [255, 255, 255, 1],
    ],
    [
      'glass on a picture leaves it to the text',
      [{ backgroundImage: 'url(x)' }, { backgroundColor: 'rgba(0, 0, 0, 0.5)' }],
      [255, 255, 255, 1],
    ],
    [
      'a colour that cannot be read counts as none',
      [{ backgroundColor: red }, { backgroundColor: 'color(display-p3 0 1 0)' }],
      [255, 0, 0, 1],
    ],
  ])('%s', (_, chain, paper) => {
    expect(groundOf(nested(...chain)).paper).toEqual(paper);
  });

  test('inside a shadow root, what stands behind its host', () => {
    const host = nested({ backgroundColor: red });
    const inner = { parentElement: null, parentNode: new ShadowRoot(host) } as unknown as Element;
    expect(groundOf(inner).paper).toEqual([255, 0, 0, 1]);
  });

  test.each([
    ['dark where page and reader want it', 'light dark', true, 'dark'],
    ['light where the reader wants it', 'light dark', false, 'light'],
    ['light where the page knows no other', 'normal', true, 'light'],
  ])('the bare page is %s', (_, colorScheme, wanted, shade) => {
    styles.set(root, { colorScheme });
    isNight = wanted;
    expect(groundOf(nested({}))).toMatchObject({ shade });
  });
});

test.each([
  ['a colour', { color: red }, [255, 0, 0, 1]],
  ['as light as a colour of another space', { color: 'lab(40 20 20)' }, [102, 102, 102, 1]],
  ['one that cannot be read is black', { color: 'color(display-p3 1 0 0)' }, [0, 0, 0, 1]],
])('the ink is %s', (_, style, ink) => {
  expect(groundOf(nested(style)).ink).toEqual(ink);
});

test.each([
  ['of line and font', { lineHeight: '24px', fontSize: '16px' }, 1.5],
  ['left to the browser', { lineHeight: 'normal', fontSize: '16px' }, 1.5],
  ['close lines', { lineHeight: '16px', fontSize: '16px' }, 1],
])('the leading: %s', (_, style, leading) => {
  expect(groundOf(nested(style)).leading).toBe(leading);
});

test('what was looked at once is remembered', () => {
  const of = createGrounds(view);
  const outer = nested({ backgroundColor: red }, {});
  of(outer);
  const before = asked;
  of(outer);
  expect(asked).toBe(before);
  const beside = { parentElement: outer, parentNode: outer } as unknown as Element;
  expect(of(beside).paper).toEqual([255, 0, 0, 1]);
  expect(asked).toBe(before + 1);
});
