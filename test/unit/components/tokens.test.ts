import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, distance, type Linear, over, parseColour, seenWith, type Sight } from './colour.ts';

const css = readFileSync(new URL('../../../components/look/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Every `--name: light-dark(light, dark)`. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+|rgb\([^)]*\)), (#\w+|rgb\([^)]*\))\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

function colour(name: string, theme: Theme): { rgb: Linear; alpha: number } {
  const pair = tokens.get(name);
  if (pair === undefined) throw new Error(`no token ${name}`);
  return parseColour(pair[theme]);
}

const grounds = ['paper', 'paper-2', 'raised'];
const texts = ['ink', 'ink-2', 'ink-3', 'accent'];
const lines = ['unnamed-line', 'attribution-line', 'loss-line', 'duration-line', 'figure-line', 'rule-2'];
const tints = ['unnamed-tint', 'loss-tint', 'duration-tint', 'own-tint'];

describe.each(themes)('on %s grounds', (theme) => {
  test.each(grounds)('%s carries text at 4.5:1 and lines at 3:1', (ground) => {
    const { rgb } = colour(ground, theme);
    for (const text of texts)
      expect([text, contrast(colour(text, theme).rgb, rgb) >= 4.5]).toEqual([text, true]);
    for (const line of lines)
      expect([line, contrast(colour(line, theme).rgb, rgb) >= 3]).toEqual([line, true]);
  });

  test('a solid button carries its label at 4.5:1', () => {
    expect(contrast(colour('on-accent', theme).rgb, colour('accent', theme).rgb)).toBeGreaterThan(4.5);
    expect(contrast(colour('accent', theme).rgb, colour('accent-wash', theme).rgb)).toBeGreaterThan(4.5);
  });

  test.each(tints)('%s carries text at 4.5:1', (tint) => {
    const ground = over(colour(tint, theme), colour('paper', theme).rgb);
    expect(contrast(colour('ink', theme).rgb, ground)).toBeGreaterThan(4.5);
  });

  test.each<Sight>(['full', 'protanopia', 'deuteranopia'])(
    'tints differ from each other and the page (%s)',
    (sight) => {
      const paper = colour('paper', theme).rgb;
      const seen = [paper, ...tints.map((tint) => over(colour(tint, theme), paper))].map((rgb) =>
        seenWith(sight, rgb),
      );
      const distances = seen.flatMap((first, at) =>
        seen.slice(at + 1).map((second) => distance(first, second)),
      );
      expect(Math.min(...distances)).toBeGreaterThan(7);
    },
  );
});

describe('the measures', () => {
  test('agree with published values', () => {
    const [black, white, grey] = ['#000000', '#ffffff', '#777777'].map((text) => parseColour(text).rgb);
    if (!black || !white || !grey) throw new Error('not parsed');
    expect(contrast(black, white)).toBeCloseTo(21, 5);
    expect(contrast(white, grey)).toBeCloseTo(4.48, 2);
    expect(distance(black, white)).toBeCloseTo(100, 0);
    expect(distance(grey, grey)).toBe(0);
  });

  test('would catch a faint text and two tints that look alike', () => {
    const [white, faint] = ['#ffffff', '#8a8d95'].map((text) => parseColour(text).rgb);
    if (!white || !faint) throw new Error('not parsed');
    expect(contrast(white, faint)).toBeLessThan(4.5);
    const red = over(parseColour('rgb(220 90 60 / .3)'), white);
    const green = over(parseColour('rgb(140 130 40 / .3)'), white);
    expect(distance(red, green)).toBeGreaterThan(7);
    expect(distance(seenWith('deuteranopia', red), seenWith('deuteranopia', green))).toBeLessThan(7);
  });
});

test('an outline in the ground’s colour is drawn behind its text, in forced colours too', () => {
  const library = readFileSync(new URL('../../../components/look/library.css', import.meta.url), 'utf8');
  const rules = [...library.matchAll(/([^{}]+)\{([^{}]+)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((each) => each.trim()),
    body,
  }));
  const behind = new Set(
    rules.filter(({ body }) => body.includes('paint-order: stroke')).flatMap(({ selectors }) => selectors),
  );
  const outlined = rules
    .filter(({ body }) => /[^-]stroke: (Canvas|var\(--paper\));/.test(body))
    .flatMap(({ selectors }) => selectors);
  expect(outlined).toContain('.plot .name');
  expect(outlined.filter((selector) => !behind.has(selector))).toEqual([]);
});
