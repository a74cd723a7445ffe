import { describe, expect, test } from 'vitest';
import { type Colour, contrast, parseColour } from '../../../lib/page/ground.ts';
import { highlightName } from '../../../lib/page/tints.ts';

const colours: Readonly<Record<string, Colour | null>> = {
  'rgb(1, 2, 3)': [1, 2, 3, 1],
  'rgba(0, 0, 0, 0.5)': [0, 0, 0, 0.5],
  'rgb(10 20 30 / 50%)': [10, 20, 30, 0.5],
  'color(srgb 1 0 0.5 / 0.5)': [255, 0, 127.5, 0.5],
  'oklch(0.5 0.1 200)': [127.5, 127.5, 127.5, 1],
  transparent: [0, 0, 0, 0],
  'color(display-p3 1 0 0)': null,
};

test.each(Object.entries(colours))('%s', (css, colour) => {
  expect(parseColour(css)).toEqual(colour);
});

test('black on white is the greatest contrast', () => {
  expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21);
});

describe('the highlight of a range', () => {
  const white = { shade: 'light', paper: [255, 255, 255, 1], ink: [30, 30, 30, 1], leading: 1.5 } as const;
  const rest = { differs: false, active: false };
  test.each([
    ['kind and ground', highlightName('loss', white, rest), 'hs-loss-light'],
    [
      'a dark ground',
      highlightName(
        'own',
        { ...white, shade: 'dark', paper: [20, 20, 20, 1], ink: [230, 230, 230, 1] },
        rest,
      ),
      'hs-own-dark',
    ],
    [
      'others say otherwise',
      highlightName('loss', white, { ...rest, differs: true }),
      'hs-loss-light-differs',
    ],
    [
      'no line above where lines are close',
      highlightName('loss', { ...white, leading: 1.2 }, { ...rest, differs: true }),
      'hs-loss-light',
    ],
    ['the open one', highlightName('loss', white, { differs: true, active: true }), 'hs-loss-light-active'],
    [
      'no tint under faint text',
      highlightName('unnamed', { ...white, ink: [150, 150, 150, 1] }, rest),
      'hs-unnamed-light-faint',
    ],
    [
      'faint text without a tint',
      highlightName('attribution', { ...white, ink: [150, 150, 150, 1] }, rest),
      'hs-attribution-light',
    ],
  ])('%s', (_name, given, expected) => {
    expect(given).toBe(expected);
  });
});
