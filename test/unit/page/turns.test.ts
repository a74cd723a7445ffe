import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { atOnce, inTurns, type Work } from '../../../lib/page/turns.ts';

/** Work of so many steps of so many milliseconds. */
function* steps(count: number, milliseconds: number): Work<string> {
  for (let i = 0; i < count; i++) {
    vi.setSystemTime(Date.now() + milliseconds);
    clock += milliseconds;
    yield;
  }
  return 'done';
}

let clock = 0;
let pauses = 0;

beforeEach(() => {
  clock = 0;
  pauses = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('at once: all of it, without a pause', () => {
  expect(atOnce(steps(100, 10))).toBe('done');
});

describe('in turns', () => {
  const counted = () => {
    pauses += 1;
    return Promise.resolve();
  };

  test.each([
    ['a pause after each 8 ms', 8, 4, 4],
    ['steps that take longer pause each time', 3, 20, 3],
    ['short work has no pause', 3, 1, 0],
    ['no work', 0, 1, 0],
  ])('%s', async (_, count, milliseconds, expected) => {
    vi.stubGlobal('scheduler', { yield: counted });
    expect(await inTurns(steps(count, milliseconds))).toBe('done');
    expect(pauses).toBe(expected);
  });

  test.each([
    ['no scheduler', undefined],
    ['a scheduler that cannot yield', {}],
  ])('in a browser with %s, a timer is the pause', async (_, scheduler) => {
    vi.stubGlobal('scheduler', scheduler);
    let others = 0;
    setTimeout(() => {
      others += 1;
    });
    expect(await inTurns(steps(2, 20))).toBe('done');
    expect(others).toBe(1);
  });
});
