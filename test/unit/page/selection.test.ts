import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSelection } from '../../../lib/page/selection.ts';

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
  watchSelection(page as Document, (found) => told.push(found), end.signal);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const fire = (type: string): boolean => page.dispatchEvent(new Event(type));

test('a selection is told after 300 ms of rest', () => {
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
  selection = given();
  fire('selectionchange');
  vi.advanceTimersByTime(300);
  expect(told).toEqual([null]);
});

test('words beside a focused element that is no field are selected', () => {
  active = { matches: () => false };
  fire('selectionchange');
  vi.advanceTimersByTime(300);
  expect(told).toEqual([range]);
});

test('not while the button is down, but once it is let go', () => {
  fire('pointerdown');
  fire('selectionchange');
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([]);
  fire('pointerup');
  vi.advanceTimersByTime(300);
  expect(told).toEqual([range]);
});

test('a gesture that the browser takes over is no button that is down', () => {
  fire('pointerdown');
  fire('pointercancel');
  fire('selectionchange');
  vi.advanceTimersByTime(300);
  expect(told).toEqual([range]);
});

test('nothing is told when all is over', () => {
  fire('selectionchange');
  end.abort();
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([]);
});
