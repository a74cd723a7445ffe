import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../../lib/page/watch.ts';

/** As much of a page as is watched: its address, whether it is seen, and its changes. */
class Page extends EventTarget {
  URL = 'https://a.example/one#top';
  hidden = false;
  readonly defaultView = Object.assign(new EventTarget(), {
    navigation: new EventTarget(),
    setTimeout: (run: () => void, wait: number) => setTimeout(run, wait) as unknown as number,
    clearTimeout: (timer: number) => {
      clearTimeout(timer);
    },
  });
}

let observed: unknown[] = [];
let changed: (targets: readonly unknown[]) => void = () => undefined;

class Observer {
  constructor(heard: (records: readonly { target: unknown }[]) => void) {
    changed = (targets) => {
      if (observed.length > 0) heard(targets.map((target) => ({ target })));
    };
  }
  observe(node: unknown): void {
    observed.push(node);
  }
  disconnect(): void {
    observed = [];
  }
}

const ours = 'a paragraph';
let page = new Page();
let told: string[] = [];
let end = new AbortController();
let inner: (nodes: readonly Node[]) => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(1_000);
  const start = performance.now();
  vi.stubGlobal('MutationObserver', Observer);
  page = new Page();
  told = [];
  end = new AbortController();
  inner = watchPage(
    page as unknown as Document,
    {
      onSettled: () => told.push(`settled ${performance.now() - start}`),
      onMoved: () => told.push('moved'),
      onShown: () => told.push('shown'),
      onReturned: () => told.push('returned'),
      matters: (node) => (node as unknown) === ours,
    },
    end.signal,
  );
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const change = (): void => {
  changed([ours]);
};
const changeEvery = (pause: number, times: number): void => {
  for (let i = 0; i < times; i++) {
    change();
    vi.advanceTimersByTime(pause);
  }
};

describe('a page settles', () => {
  test('300 ms after its last change', () => {
    change();
    vi.advanceTimersByTime(299);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['settled 300']);
  });

  test('later with each further change', () => {
    change();
    vi.advanceTimersByTime(200);
    change();
    vi.advanceTimersByTime(299);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['settled 500']);
  });

  test('at 1.5 s into steady change at the latest', () => {
    changeEvery(100, 30);
    expect(told[0]).toBe('settled 1800');
  });

  test('ever more rarely, and at once after a rest', () => {
    changeEvery(100, 600);
    const times = told.map((each) => Number(each.split(' ')[1]));
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(gaps.every((gap, i) => gap >= (gaps[i - 1] ?? 0))).toBe(true);
    expect(gaps.at(-1)).toBeGreaterThan(10_000);
    vi.advanceTimersByTime(200_000);
    told = [];
    change();
    vi.advanceTimersByTime(300);
    expect(told).toHaveLength(1);
  });

  test.each([
    ['not for what does not matter', () => changed(['an advertisement'])],
    ['not while the tab is hidden', () => ((page.hidden = true), change())],
    ['not when the watching is over', () => (change(), end.abort())],
  ])('%s', (_, act) => {
    act();
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
  });
});

describe('another address without a load', () => {
  test.each<[name: string, act: () => void]>([
    [
      'by the page’s own navigation',
      () => page.defaultView.navigation.dispatchEvent(new Event('navigatesuccess')),
    ],
    ['by going back', () => page.defaultView.dispatchEvent(new Event('popstate'))],
    ['seen with the next change', () => changed(['anything'])],
    ['seen when the tab comes to the front', () => page.dispatchEvent(new Event('visibilitychange'))],
  ])('is told %s, and settles', (_, act) => {
    page.URL = 'https://a.example/two';
    act();
    expect(told[0]).toBe('moved');
    vi.advanceTimersByTime(300);
    expect(told.at(-1)).toBe('settled 300');
  });

  test('settles soon, also after changes without end', () => {
    changeEvery(100, 600);
    told = [];
    page.URL = 'https://a.example/two';
    changed(['anything']);
    vi.advanceTimersByTime(300);
    expect(told).toEqual(['moved', 'settled 60300']);
  });

  test('another place of the same page is the same address', () => {
    page.URL = 'https://a.example/one#end';
    page.defaultView.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
  });
});

describe('a page is shown again', () => {
  const shownBy = (persisted: boolean): Event => Object.assign(new Event('pageshow'), { persisted });

  test('out of the cache of pages left behind', () => {
    page.defaultView.dispatchEvent(shownBy(true));
    expect(told).toEqual(['returned', 'shown']);
  });

  test.each<[name: string, act: () => void]>([
    ['not when it is shown for the first time', () => page.defaultView.dispatchEvent(shownBy(false))],
    [
      'not when it goes to the back',
      () => ((page.hidden = true), page.dispatchEvent(new Event('visibilitychange'))),
    ],
  ])('%s', (_, act) => {
    act();
    expect(told).toEqual([]);
  });

  test('what changed out of sight settles then', () => {
    change();
    vi.advanceTimersByTime(100);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(told).toEqual(['shown']);
    vi.advanceTimersByTime(300);
    expect(told).toEqual(['shown', 'settled 400']);
  });
});

describe('a change that came to rest out of sight', () => {
  test('settles when the tab is shown', () => {
    page.hidden = true;
    change();
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(300);
    expect(told).toEqual(['shown', 'settled 10300']);
  });
});

describe('frames and shadow roots', () => {
  const frameAt = (url: string): Event =>
    Object.defineProperty(new Event('load'), 'target', {
      value: { contentDocument: { URL: url, body: {} } },
    });

  test('are watched when they are handed over', () => {
    inner(['a shadow root'] as unknown as Node[]);
    expect(observed).toEqual([page, 'a shadow root']);
  });

  test('a frame of this page that loads is a change', () => {
    page.dispatchEvent(frameAt('https://a.example/frame'));
    vi.advanceTimersByTime(300);
    expect(told).toEqual(['settled 300']);
  });

  test.each(['about:blank', 'chrome://settings'])('a frame at %s is none', (url) => {
    page.dispatchEvent(frameAt(url));
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
  });
});
