import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceShown } from '../../../components/parts/once-shown.ts';

let frames: (() => void)[] = [];
/** Gives the page a frame: what asked for one before is called. */
function frame(): void {
  const due = frames;
  frames = [];
  for (const each of due) each();
}

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each<[name: string, pass: () => void, calls: number]>([
  ['before a frame', () => vi.advanceTimersByTime(10), 0],
  [
    'while the first frame is made',
    () => {
      frame();
      vi.advanceTimersByTime(10);
    },
    0,
  ],
  [
    'behind the first frame',
    () => {
      frame();
      frame();
      vi.advanceTimersByTime(1_000);
    },
    1,
  ],
  ['without any frame, after a while', () => vi.advanceTimersByTime(1_000), 1],
])('what waits for a picture: %s', (_, pass, calls) => {
  const shown = vi.fn();
  onceShown(shown);
  pass();
  frame();
  frame();
  expect(shown).toHaveBeenCalledTimes(calls);
});

test.each([0, 1, 2])('is called off after %i frames', (given) => {
  const shown = vi.fn();
  const stop = onceShown(shown);
  for (let each = 0; each < given; each++) frame();
  stop();
  frame();
  vi.advanceTimersByTime(1_000);
  expect(shown).not.toHaveBeenCalled();
});
