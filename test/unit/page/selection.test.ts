import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSelection } from '../../../lib/page/selection.ts';
import type { Touches } from '../../../lib/page/touches.ts';

const range = { is: 'the first range' };
let selection: object | null = null;
let active: object | null = null;
let told: unknown[] = [];
let end = new AbortController();
let page = new EventTarget();

const selected = (words: string, more: object = {}): object => ({
  isCollapsed: words === '',
  rangeCount: 1,
  toString: () => words,
  getRangeAt: () => range,
  ...more,
});
const field = { matches: (selectors: string) => selectors.includes('textarea') };

beforeEach(() => {
  vi.useFakeTimers();
  [selection, active, told, end] = [selected('some words'), null, [], new AbortController()];
  page = Object.defineProperties(new EventTarget(), {
    activeElement: { get: () => active },
    getSelection: { value: () => selection },
  });
});

function watch(touches: Touches = new Map()): void {
  watchSelection(page as Document, (found) => told.push(found), touches, end.signal);
}

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const fire = (type: string): boolean => page.dispatchEvent(new Event(type));

test('a selection is told after 300 ms of rest', () => {
  watch();
  fire('selectionchange');
  vi.advanceTimersByTime(200);
  fire('selectionchange');
  vi.advanceTimersByTime(299);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([range]);
});

test.each<[name: string, given: () => object | null]>([
  ['no selection', () => null],
  ['a caret', () => selected('')],
  ['no range', () => selected('words', { rangeCount: 0 })],
  ['white space', () => selected(' \n ')],
  ['words in a field of the page', () => ((active = field), selected('words'))],
])('nothing is selected: %s', (_, given) => {
  watch();
  selection = given();
  fire('selectionchange');
  vi.advanceTimersByTime(300);
  expect(told).toEqual([null]);
});

test('words beside a focused element that is no field are selected', () => {
  watch();
  active = { matches: () => false };
  fire('selectionchange');
  vi.advanceTimersByTime(300);
  expect(told).toEqual([range]);
});

test('not while the button is down, but once it is let go', () => {
  watch();
  fire('pointerdown');
  fire('selectionchange');
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([]);
  fire('pointerup');
  vi.advanceTimersByTime(300);
  expect(told).toEqual([range]);
});

test('a gesture that the browser takes over is no button that is down', () => {
  watch();
  fire('pointerdown');
  fire('pointercancel');
  fire('selectionchange');
  vi.advanceTimersByTime(300);
  expect(told).toEqual([range]);
});

test('nothing is told when all is over', () => {
  watch();
  fire('selectionchange');
  end.abort();
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([]);
});

const done = (...events: readonly [type: string, timeStamp: number][]): Touches =>
  new Map(events.map(([type, timeStamp]) => [type, { timeStamp } as Event]));

test.each<[name: string, before: Touches, then: unknown[]]>([
  ['words that were selected before anybody watched', done(['selectionchange', 5]), [range]],
  [
    'by a button that was let go',
    done(['pointerdown', 4], ['selectionchange', 5], ['pointerup', 6]),
    [range],
  ],
  ['by a button that is still down', done(['pointerup', 3], ['pointerdown', 4], ['selectionchange', 5]), []],
  ['a pointer that only moved', done(['pointermove', 5]), []],
])('%s', (_, before, then) => {
  watch(before);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(then);
});
