import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Touches } from '../../../lib/page/touches.ts';
import { caretAt, covers, watchPointer } from '../../../lib/page/pointer.ts';

const lineAt = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('a point on a passage', () => {
  const range = {
    getClientRects: () => [lineAt(100, 10, 200, 20), lineAt(0, 30, 80, 40)],
  } as unknown as Range;

  test.each([
    ['on the first line', 150, 15, true],
    ['on the second line', 40, 35, true],
    ['two pixels beside a line', 98, 22, true],
    ['three pixels left of a line', 97, 15, false],
    ['three pixels right of a line', 203, 15, false],
    ['three pixels above a line', 150, 7, false],
    ['three pixels under a line', 40, 43, false],
    ['in the box around both lines, on neither', 40, 15, false],
  ])('%s', (_, x, y, isOn) => {
    expect(covers(range, x, y)).toBe(isOn);
  });
});

describe('the text under a point', () => {
  const node = { data: 'words' };
  test.each([
    [
      'where the browser knows carets',
      { caretPositionFromPoint: () => ({ offsetNode: node, offset: 2 }) },
      { node, offset: 2 },
    ],
    [
      'where the browser knows ranges',
      { caretRangeFromPoint: () => ({ startContainer: node, startOffset: 3 }) },
      { node, offset: 3 },
    ],
    ['none, by carets', { caretPositionFromPoint: () => null }, null],
    ['none, by ranges', { caretRangeFromPoint: () => null }, null],
  ])('%s', (_, document, expected) => {
    expect(caretAt(document as unknown as Document, 5, 5)).toEqual(expected);
  });
});

/** A mark at each of these points; our card is at x = 500. */
const marks: Readonly<Record<string, string>> = { '10,10': 'a', '20,20': 'b' };
const { document, Element } = parseHTML(
  '<p id="text">Words</p><a href="/x"><b id="link">on</b></a><a id="name">none</a>',
);
let told: unknown[] = [];
let isOpen = false;
let isCollapsed = true;
let end = new AbortController();
let page = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Element', Element);
  told = [];
  isOpen = false;
  isCollapsed = true;
  end = new AbortController();
  page = Object.assign(new EventTarget(), { getSelection: () => ({ isCollapsed }) });
});

function watch(touches: Touches = new Map()): void {
  watchPointer(
    page as unknown as Document,
    {
      at: (x, y) => marks[`${x},${y}`] ?? null,
      onRest: (id) => told.push(['rest', id]),
      onAway: (id) => told.push(['away', id]),
      onClick: (id) => told.push(['click', id]),
      isOurs: (event) => (event as MouseEvent).clientX === 500,
      isOpen: () => isOpen,
    },
    touches,
    end.signal,
  );
}

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function eventAt(type: string, x: number, y: number, more: object = {}, target = 'text'): Event {
  const event = Object.defineProperty(new Event(type), 'target', { value: document.getElementById(target) });
  return Object.assign(event, { clientX: x, clientY: y, pointerType: 'mouse', button: 0, ...more });
}
function fire(...what: Parameters<typeof eventAt>): void {
  page.dispatchEvent(eventAt(...what));
}
const moveTo = (x: number, y: number, more?: object): void => fire('pointermove', x, y, more);

describe('what was done before anybody watched', () => {
  const done = (...events: readonly Event[]): Touches => new Map(events.map((event) => [event.type, event]));

  test.each<[name: string, before: Touches, then: unknown[]]>([
    ['a pointer that rests on a mark', done(eventAt('pointermove', 10, 10)), [['rest', 'a']]],
    ['a pointer that rests beside them', done(eventAt('pointermove', 11, 11)), []],
    ['a click on a mark', done(eventAt('click', 20, 20)), [['click', 'b']]],
    ['a click on a link', done(eventAt('click', 20, 20, {}, 'link')), []],
    ['a selection alone', done(new Event('selectionchange')), []],
    ['nothing', done(), []],
  ])('%s', (_, before, then) => {
    watch(before);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(then);
  });

  test('a pointer that has gone on rests where it is now', () => {
    watch(done(eventAt('pointermove', 10, 10)));
    moveTo(20, 20);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([['rest', 'b']]);
  });
});

describe('the pointer', () => {
  beforeEach(() => {
    watch();
  });

  test('rests on a mark for 200 ms', () => {
    moveTo(10, 10);
    vi.advanceTimersByTime(199);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([['rest', 'a']]);
  });

  test.each<[name: string, act: () => void]>([
    ['rests beside the marks', () => moveTo(11, 11)],
    ['only passes over a mark', () => (moveTo(10, 10), vi.advanceTimersByTime(100), moveTo(11, 11))],
    ['is a finger', () => moveTo(10, 10, { pointerType: 'touch' })],
    ['is on our card', () => moveTo(500, 10)],
    ['rests when all is over', () => (moveTo(10, 10), end.abort())],
  ])('says nothing when it %s', (_, act) => {
    act();
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
  });

  test('has left the card for 250 ms, and is on nothing', () => {
    isOpen = true;
    moveTo(11, 11);
    vi.advanceTimersByTime(100);
    moveTo(12, 12);
    vi.advanceTimersByTime(150);
    expect(told).toEqual([['away', null]]);
  });

  test('has left the card, and is on another mark', () => {
    isOpen = true;
    moveTo(11, 11);
    vi.advanceTimersByTime(100);
    moveTo(20, 20);
    vi.advanceTimersByTime(150);
    expect(told).toEqual([['away', 'b']]);
  });

  test('comes back to the card in time', () => {
    isOpen = true;
    moveTo(11, 11);
    vi.advanceTimersByTime(100);
    moveTo(500, 10);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
  });
});

describe('a click', () => {
  beforeEach(() => {
    watch();
  });

  test.each<[name: string, act: () => void, expected: readonly unknown[]]>([
    ['on a mark', () => fire('click', 10, 10), [['click', 'a']]],
    ['beside the marks', () => fire('click', 11, 11), [['click', null]]],
    ['on a mark in an anchor that leads nowhere', () => fire('click', 10, 10, {}, 'name'), [['click', 'a']]],
    ['on a link belongs to the page', () => fire('click', 10, 10, {}, 'link'), []],
    ['with another button belongs to the page', () => fire('click', 10, 10, { button: 1 }), []],
    ['on our card is the card’s', () => fire('click', 500, 10), []],
    ['at the end of a selection is none', () => ((isCollapsed = false), fire('click', 10, 10)), []],
    ['when all is over', () => (end.abort(), fire('click', 10, 10)), []],
  ])('%s', (_, act, expected) => {
    act();
    expect(told).toEqual(expected);
  });
});
