import { expect, test } from 'vitest';
import { isoDate, mayHoldDate } from '../../../lib/page/dates.ts';

const cases: Readonly<Record<string, string | null>> = {
  '2026-11-18T09:10:00Z': '2026-11-18T09:10:00Z',
  '2026-11-18T09:10:00.123+0100': '2026-11-18T09:10:00+01:00',
  '2026-11-18 09:10': '2026-11-18T09:10:00',
  '2026-11-18': '2026-11-18',
  '20261118': '2026-11-18',
  '18 November 2026, 09.10': '2026-11-18',
  'Nov. 18, 2026 9:10 a.m.': '2026-11-18',
  'Wed, 18 Nov 2026 09:10:00 GMT': '2026-11-18',
  'November 3rd, 2026': '2026-11-03',
  '11/18/2026': null,
  '2026-13-40': null,
  'two hours ago': null,
  '': null,
};

test.each(Object.entries(cases))('%s', (written, read) => {
  expect(isoDate(written)).toBe(read);
});

test.each(Object.entries(cases).filter(([, read]) => read !== null))(
  'a page with %s may hold a date',
  (written) => {
    expect(mayHoldDate(`Menu\n  By Ines Okafor\n${written.replaceAll(' ', '\n      ')}\nMore`)).toBe(true);
  },
);

test.each(['PodcastsJan 18, 2026By Ines Okafor', 'Topics18 January 2026', 'PODCASTSJAN 18, 2026'])(
  'what stands in one element runs into the date in the next, as in "%s"',
  (text) => {
    expect(mayHoldDate(text)).toBe(true);
  },
);

test.each([
  'Menu, 24 items, from $9.99',
  'Version 2.6 of May',
  '© 2026 Harbour House',
  'Call 4477 2026 1100',
  'A summary of what was caught in 2026',
])('"%s" holds none', (text) => {
  expect(mayHoldDate(text)).toBe(false);
});
