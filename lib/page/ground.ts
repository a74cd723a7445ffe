/** sRGB in 0–255, alpha in 0–1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export interface Ground {
  readonly shade: 'light' | 'dark';
  /** What is painted under the text, opaque. */
  readonly paper: Colour;
  readonly ink: Colour;
  /** Line height over font size; 1.5 where the page leaves it to the browser. */
  readonly leading: number;
}

const WHITE: Colour = [255, 255, 255, 1];
const NIGHT: Colour = [18, 18, 18, 1];
const BLACK: Colour = [0, 0, 0, 1];
const NOTHING: Colour = [0, 0, 0, 0];

/** A computed colour; null for the forms that only wide-gamut pages use and that say no lightness first. */
export function parseColour(css: string): Colour | null {
  if (css === 'rgba(0, 0, 0, 0)') return NOTHING;
  const numbers =
    css
      .match(/-?[\d.]+(?:e-?\d+)?%?/g)
      ?.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part))) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (css.startsWith('rgb')) return [a, b, c, alpha];
  if (css.startsWith('color(srgb')) return [a * 255, b * 255, c * 255, alpha];
  if (css === 'transparent') return NOTHING;
  const lightness = /^ok(lab|lch)\(/.test(css) ? a : /^(lab|lch)\(/.test(css) ? a / 100 : null;
  return lightness === null ? null : [lightness * 255, lightness * 255, lightness * 255, alpha];
}

/** `over` painted on `under`. */
export function painted(over: Colour, under: Colour): Colour {
  const mix = (i: 0 | 1 | 2): number => over[i] * over[3] + under[i] * (1 - over[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** WCAG 2.2, relative luminance. */
export function luminance([red, green, blue]: Colour): number {
  const linear = (unit: number): number => {
    const c = unit / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);

/**
 * Says for each element what its text stands on: the first opaque background on the way up, with translucent ones painted on
 * it; where a picture comes first, the text's own colour decides. Remembers what it looked at, so ask anew after a change of theme.
 */
export function createGrounds(view: Window): (element: Element) => Ground {
  const papers = new Map<Element, Colour | null>();
  const known = new Map<Element, Ground>();
  const canvas = (): Colour =>
    view.getComputedStyle(view.document.documentElement).colorScheme.includes('dark') &&
    view.matchMedia('(prefers-color-scheme: dark)').matches
      ? NIGHT
      : WHITE;

  const paperOf = (element: Element, given?: CSSStyleDeclaration): Colour | null => {
    const seen = papers.get(element);
    if (seen !== undefined) return seen;
    const style = given ?? view.getComputedStyle(element);
    const own = parseColour(style.backgroundColor) ?? NOTHING;
    const parent = parentOf(element);
    let paper: Colour | null = own;
    if (own[3] < 0.99) {
      const under = style.backgroundImage !== 'none' ? null : parent === null ? canvas() : paperOf(parent);
      paper = under === null || own[3] === 0 ? under : painted(own, under);
    }
    papers.set(element, paper);
    return paper;
  };

  const look = (element: Element): Ground => {
    const style = view.getComputedStyle(element);
    const ink = parseColour(style.color) ?? BLACK;
    const paper = paperOf(element, style) ?? (luminance(ink) > 0.4 ? NIGHT : WHITE);
    const leading = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
    return {
      shade: luminance(paper) < 0.18 ? 'dark' : 'light',
      paper,
      ink,
      leading: Number.isFinite(leading) ? leading : 1.5,
    };
  };

  return (element) => {
    let ground = known.get(element);
    if (ground === undefined) known.set(element, (ground = look(element)));
    return ground;
  };
}
