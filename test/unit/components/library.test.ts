import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { byDay } from '../../../components/library/by-day.ts';
import { hashOf, placeIn } from '../../../components/library/desk.ts';
import { offsetsOf, windowOf } from '../../../components/library/window-of.ts';
import { createAutosave, NOTE_REST } from '../../../components/parts/autosave.ts';
import { niceScale } from '../../../components/plots/scale.ts';
import { bytesInWords } from '../../../components/say/bytes.ts';
import { daysOf, momentOf } from '../../../components/say/dates.ts';
import { markedParts } from '../../../components/say/marked-parts.ts';
import { tagsIn, tagsTyped } from '../../../components/say/tags.ts';
import { bracketsOf, disagreementsOf, hasSeveralValues, restingIn } from '../../../components/say/story.ts';
import { domainOf } from '../../../components/settings/Sites.tsx';
import { openTrail } from '../../../entrypoints/library/trail.ts';
import { batched } from '../../../entrypoints/library/batched.ts';
import { articles, story } from '../../../lab/gallery/fixtures/library.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('a place in the library', () => {
  test('survives the address', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        const place = { view: 'article', id } as const;
        expect(placeIn(hashOf(place))).toEqual(place);
      }),
    );
  });

  const cases: readonly (readonly [hash: string, view: string])[] = [
    ['', 'articles'],
    ['#settings', 'settings'],
    ['#story', 'articles'],
    ['#nowhere/at-all', 'articles'],
    ['#outlet/%E0%A4%A', 'articles'],
  ];
  test.each(cases)('%s is %s', (hash, view) => {
    expect(placeIn(hash).view).toBe(view);
  });
});

describe('marked parts', () => {
  const found = (text: string, query: string) =>
    markedParts(text, query).flatMap(({ part, found }) => (found ? [part] : []));
  const cases: readonly (readonly [name: string, text: string, query: string, parts: readonly string[]])[] = [
    ['beginnings of words', 'some nine months', 'nin mon', ['nin', 'mon']],
    ['in any case', 'Nine months', 'NINE', ['Nine']],
    ['the longest that fits', 'months', 'm mont', ['mont']],
    ['nothing inside a word', 'canine', 'nine', []],
    ['nothing without a query', 'nine', '  ', []],
    ['signs of patterns are no patterns', 'a.b (c)', '.*(', []],
  ];
  test.each(cases)('%s', (_, text, query, parts) => {
    expect(found(text, query)).toEqual(parts);
  });

  test('always make up the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        expect(
          markedParts(text, query)
            .map(({ part }) => part)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test('a view that is gone back to is where it was left, any other at its beginning', () => {
  const trail = openTrail('#articles');
  expect(trail.go('#article/a', 900)).toBe(0);
  expect(trail.go('#story/a', 40)).toBe(0);
  expect(trail.go('#article/a', 0)).toBe(40);
  expect(trail.go('#articles', 70)).toBe(900);
  expect(trail.go('#settings', 900)).toBe(0);
  expect(trail.go('#article/a', 0)).toBe(0);
});

describe('articles by day', () => {
  const [row] = articles;
  if (row === undefined) throw new Error('the gallery has no article');
  const listed = (...dates: readonly (string | null)[]) =>
    byDay(
      dates.map((date, at) => ({ ...row, id: String(at), date, day: date?.slice(0, 10) ?? '2026-11-17' })),
    );
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('come latest first, within a day too, whatever the order in which they are kept', () => {
    process.env['TZ'] = 'UTC';
    const days = listed('2026-11-18T09:10:00Z', '2026-11-18T17:45:00Z', '2026-11-18', '2026-11-18T15:20:00Z');
    expect(days.map(([day, rows]) => [day, rows.map(({ id }) => id)])).toEqual([
      ['2026-11-18', ['1', '3', '0', '2']],
    ]);
  });

  test('stand under the day that it was where the reader is', () => {
    process.env['TZ'] = 'America/Los_Angeles';
    const days = listed('2026-11-19T02:00:00Z', '2026-11-18T20:00:00Z', '2026-11-19T20:00:00Z');
    expect(days.map(([day, rows]) => [day, rows.map(({ id }) => id)])).toEqual([
      ['2026-11-19', ['2']],
      ['2026-11-18', ['0', '1']],
    ]);
  });

  test('stand under the day of reading where no date is stated, or none that can be read', () => {
    expect(listed(null).map(([day]) => day)).toEqual(['2026-11-17']);
    expect(byDay([{ ...row, date: 'Tuesday', day: '2026-11-17' }]).map(([day]) => day)).toEqual([
      '2026-11-17',
    ]);
  });
});

test.each([
  [1, '1 byte'],
  [12, '12 bytes'],
  [430_000, '430 kB'],
  [2_000_000, '2 MB'],
])('%d bytes in words', (bytes, words) => {
  expect(bytesInWords('en', bytes)).toBe(words);
});

describe('a story', () => {
  test('says which values how many outlets report', () => {
    expect(disagreementsOf(story.series)).toEqual([
      [
        { label: 'nine months', outlets: 5 },
        { label: 'five months', outlets: 3 },
      ],
    ]);
    expect(story.series.map(hasSeveralValues)).toEqual([true]);
  });

  test('that agrees has no disagreement and nothing to plot', () => {
    const same = story.series.map((series) => ({ ...series, points: series.points.slice(0, 3) }));
    expect(disagreementsOf(same)).toEqual([]);
    expect(same.map(hasSeveralValues)).toEqual([false]);
  });

  test('has nothing to plot where one outlet gives a range that holds what the others give', () => {
    const [series] = story.series;
    const [point] = series?.points ?? [];
    if (series === undefined || point === undefined) throw new Error('the gallery has no series');
    const wide = {
      ...point,
      outletName: 'Wide',
      min: 8 * 2_600_000,
      max: null,
      label: 'at least eight months',
    };
    const points = [...series.points.slice(0, 3), wide];
    expect(hasSeveralValues({ ...series, points })).toBe(false);
    expect(
      disagreementsOf([{ ...series, points: [...series.points, wide] }])[0]?.map(({ label }) => label),
    ).toEqual(['nine months', 'five months']);
  });

  test('has one origin among those that give a value first: the other quotes a statement', () => {
    const first = new Map<string, string>();
    for (const { label, article } of story.series.flatMap(({ points }) => points))
      if (!first.has(label)) first.set(label, article);
    const resting = restingIn(story);
    expect([...first].map(([label, article]) => [label, resting.has(article)])).toEqual([
      ['nine months', false],
      ['five months', true],
    ]);
  });

  test('names the most cited first', () => {
    expect(bracketsOf(story).map(({ name, citers }) => [name, citers.length])).toEqual([
      ['Meridian Ledger', 3],
      ['National Cyber Agency', 3],
      ['Corvus Wire', 1],
    ]);
  });
});

test('a scale ends at or above its greatest value, in few round steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (most) => {
      const { top, ticks } = niceScale(most);
      expect(top).toBeGreaterThanOrEqual(most * 0.999_999);
      expect(ticks.length).toBeGreaterThan(2);
      expect(ticks.length).toBeLessThan(7);
    }),
  );
  expect(niceScale(0)).toEqual({ top: 1, ticks: [0, 1] });
  expect(niceScale(9)).toEqual({ top: 9, ticks: [0, 3, 6, 9] });
});

describe('dates', () => {
  test('a day is the same day everywhere, and has no time', () => {
    expect(momentOf('en-GB', '2026-11-17', 2026)).toBe('17 Nov');
    expect(momentOf('en-GB', '2025-11-17', 2026)).toBe('17 Nov 2025');
    expect(momentOf('en-GB', 'yesterday', 2026)).toBeNull();
  });

  test('a range says what is common once', () => {
    expect(daysOf('en-GB', '2026-11-17', '2026-11-20')).toMatch(/^17.+20 November 2026$/);
  });
});

describe('a domain as typed', () => {
  const cases: readonly (readonly [typed: string, domain: string | null])[] = [
    ['news.example', 'news.example'],
    [' WWW.News.Example ', 'news.example'],
    ['https://news.example/politics?x=1', 'news.example'],
    ['news', null],
    ['', null],
    ['two words.example', null],
    ['javascript:alert(1)', null],
  ];
  test.each(cases)('%s', (typed, domain) => {
    expect(domainOf(typed)).toBe(domain);
  });
});

describe('tags as typed', () => {
  const cases: readonly (readonly [name: string, typed: string, tags: readonly string[]])[] = [
    ['between commas', 'port, to ask ,  Sollen', ['port', 'to ask', 'Sollen']],
    ['each once', 'port, port', ['port']],
    ['none', ' , ', []],
    ['white space of any kind as one', 'to\t\n ask', ['to ask']],
    [
      'no more and no longer ones than are kept',
      `${'x'.repeat(120)},${Array.from({ length: 60 }, (_, n) => n).join()}`,
      ['x'.repeat(100), ...Array.from({ length: 49 }, (_, n) => String(n))],
    ],
  ];
  test.each(cases)('%s', (_, typed, tags) => {
    expect(tagsIn(typed)).toEqual(tags);
    expect(tagsIn(tagsTyped(tags))).toEqual(tags);
  });
});

describe('a note', () => {
  test('is written after a rest, once, with its last text', async () => {
    vi.useFakeTimers();
    const saved: string[] = [];
    const autosave = createAutosave<string>(
      (text) => {
        saved.push(text);
        return Promise.resolve();
      },
      () => undefined,
    );
    autosave.write('a');
    autosave.write('ab');
    await vi.advanceTimersByTimeAsync(NOTE_REST - 1);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['ab']);
  });

  test('is written at once when the page goes, and never an older text after a newer', async () => {
    const saved: string[] = [];
    const waits: (() => void)[] = [];
    const autosave = createAutosave<string>(
      (text) =>
        new Promise((resolve) => {
          waits.push(() => {
            saved.push(text);
            resolve();
          });
        }),
      () => undefined,
    );
    autosave.write('first');
    autosave.flush();
    autosave.write('second');
    autosave.flush();
    await vi.waitFor(() => {
      expect(waits).toHaveLength(1);
    });
    waits[0]?.();
    await vi.waitFor(() => {
      expect(waits).toHaveLength(2);
    });
    waits[1]?.();
    await vi.waitFor(() => {
      expect(saved).toEqual(['first', 'second']);
    });
  });

  test('that cannot be kept says so, and the next one is tried', async () => {
    const told: string[] = [];
    let calls = 0;
    const autosave = createAutosave<string>(
      () => {
        calls += 1;
        return calls === 1 ? Promise.reject(new Error('full')) : Promise.resolve();
      },
      (kept) => told.push(kept),
    );
    autosave.write('a');
    autosave.flush();
    await vi.waitFor(() => {
      expect(told).toEqual(['failed']);
    });
    autosave.write('b');
    autosave.flush();
    await vi.waitFor(() => {
      expect(told).toEqual(['failed', 'kept']);
    });
  });
});

test('questions asked within a moment go in one, in pieces of a size', async () => {
  const asked: (readonly string[])[] = [];
  const one = batched((keys: readonly string[]) => {
    asked.push(keys);
    return Promise.resolve(
      Object.fromEntries(keys.filter((key) => key !== 'c').map((key) => [key, key.length])),
    );
  }, 2);
  expect(await Promise.all(['a', 'bb', 'c'].map((key) => one(key)))).toEqual([1, 2, null]);
  expect(asked).toEqual([['a', 'bb'], ['c']]);
});

describe('the window of a long list', () => {
  const offsets = offsetsOf([72, 76, 76, 72, 76]);
  const cases: readonly (readonly [
    name: string,
    top: number,
    bottom: number,
    spare: number,
    is: [number, number],
  ])[] = [
    ['at the beginning', 0, 100, 0, [0, 2]],
    ['before the list', -500, -100, 0, [0, 0]],
    ['behind the list', 5_000, 5_800, 0, [5, 5]],
    ['on the edge of two rows', 72, 148, 0, [1, 3]],
    ['in the middle, with spare rows', 150, 200, 1, [1, 4]],
    ['of everything', -10, 1_000, 3, [0, 5]],
  ];
  test.each(cases)('%s', (_, top, bottom, spare, is) => {
    expect(windowOf(offsets, top, bottom, spare)).toEqual(is);
  });

  test('of an empty list is empty', () => {
    expect(windowOf(offsetsOf([]), 0, 900, 8)).toEqual([0, 0]);
  });
});
