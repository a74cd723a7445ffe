import { describe, expect, it } from 'vitest';
import { articleIdFrom } from '../../../lib/model/ids.ts';

describe('an article id', () => {
  it.each([
    [0, 1],
    [35, 36],
    [0x7fffffff, 0x80000000],
    [0xfffffffe, 0xffffffff],
  ])('writes %i and %i in base 36, seven digits each', (high, low) => {
    const written = [high, low].map((half) => half.toString(36).padStart(7, '0'));
    expect(articleIdFrom(high, low)).toBe(written.join(''));
  });
});
