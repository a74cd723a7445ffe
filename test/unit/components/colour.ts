/** Linear-light sRGB, 0 to 1. */
export type Linear = readonly [red: number, green: number, blue: number];

/** A colour as tokens write it: `#rrggbb` or `rgb(r g b / a)`. */
export function parseColour(text: string): { readonly rgb: Linear; readonly alpha: number } {
  const hex = /^#(..)(..)(..)$/.exec(text);
  if (hex) {
    const [, red = '', green = '', blue = ''] = hex;
    return { rgb: linear([red, green, blue].map((part) => Number.parseInt(part, 16))), alpha: 1 };
  }
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return { rgb: linear([red, green, blue]), alpha };
}

function linear(bytes: readonly number[]): Linear {
  const [red = 0, green = 0, blue = 0] = bytes.map((byte) => {
    const value = byte / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function encoded(value: number): number {
  return value <= 0.003_130_8 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}

/** A translucent colour over an opaque one, mixed in encoded sRGB as browsers do. */
export function over({ rgb, alpha }: { rgb: Linear; alpha: number }, ground: Linear): Linear {
  const mixed = rgb.map((value, at) => {
    const below = encoded(ground[at] ?? 0);
    return 255 * (encoded(value) * alpha + below * (1 - alpha));
  });
  return linear(mixed);
}

/** WCAG 2.2, contrast ratio. */
export function contrast(a: Linear, b: Linear): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export type Sight = 'full' | 'protanopia' | 'deuteranopia';

/** Machado, Oliveira and Fernandes 2009, severity 1.0; in linear light. */
const losses: Readonly<Record<Exclude<Sight, 'full'>, readonly Linear[]>> = {
  protanopia: [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
  ],
  deuteranopia: [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_82, 0.042_94, 0.968_881],
  ],
};

export function seenWith(sight: Sight, rgb: Linear): Linear {
  if (sight === 'full') return rgb;
  const [red = 0, green = 0, blue = 0] = losses[sight].map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  );
  return [red, green, blue];
}

type Lab = readonly [lightness: number, a: number, b: number];

/** CIE L*a*b* under D65. */
function labOf([red, green, blue]: Linear): Lab {
  const x = (0.412_456_4 * red + 0.357_576_1 * green + 0.180_437_5 * blue) / 0.950_47;
  const y = 0.212_672_9 * red + 0.715_152_2 * green + 0.072_175 * blue;
  const z = (0.019_333_9 * red + 0.119_192 * green + 0.950_304_1 * blue) / 1.088_83;
  const f = (t: number) => (t > 216 / 24_389 ? Math.cbrt(t) : (24_389 / 27 / 116) * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

const radians = Math.PI / 180;

/** CIEDE2000 colour difference; Sharma, Wu and Dalal 2005. About 2 is just noticed side by side. */
export function distance(first: Linear, second: Linear): number {
  const [l1, a1, b1] = labOf(first);
  const [l2, a2, b2] = labOf(second);
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * radians);
  const [mL, mC] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const mH = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t =
    1 -
    0.17 * Math.cos((mH - 30) * radians) +
    0.24 * Math.cos(2 * mH * radians) +
    0.32 * Math.cos((3 * mH + 6) * radians) -
    0.2 * Math.cos((4 * mH - 63) * radians);
  const sL = 1 + (0.015 * (mL - 50) ** 2) / Math.sqrt(20 + (mL - 50) ** 2);
  const sC = 1 + 0.045 * mC;
  const sH = 1 + 0.015 * mC * t;
  const spread = 60 * Math.exp(-(((mH - 275) / 25) ** 2)) * radians;
  const rT = -Math.sin(spread) * 2 * Math.sqrt(mC ** 7 / (mC ** 7 + 25 ** 7));
  const [l, c, h] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH];
  return Math.sqrt(l * l + c * c + h * h + rT * c * h);
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / radians + 360) % 360;
}
