import { expect, test } from 'vitest';
import { type Exported, tellExport } from '../../../components/say/export-end.ts';
import { tongueOf } from './tongue.ts';

const ends: readonly (readonly [
  name: string,
  end: () => Promise<Exported | null>,
  told: readonly string[],
])[] = [
  ['saved', () => Promise.resolve({ damaged: 0 }), ['The export is in your downloads.']],
  [
    'with one entry left out',
    () => Promise.resolve({ damaged: 1 }),
    ['The export is in your downloads. 1 entry could not be read and is not in it.'],
  ],
  [
    'with several entries left out',
    () => Promise.resolve({ damaged: 2_000 }),
    ['The export is in your downloads. 2,000 entries could not be read and are not in it.'],
  ],
  ['cancelled', () => Promise.resolve(null), []],
  [
    'failed',
    () => Promise.reject(new Error('cut off')),
    ['The export did not work. Nothing in the library was changed.'],
  ],
];

test.each(ends)('an export that %s is told as it ended', async (_name, end, expected) => {
  const told: string[] = [];
  await tellExport(tongueOf('en'), end(), (words) => told.push(words));
  expect(told).toEqual(expected);
});
