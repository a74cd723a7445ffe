import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOMS = ['duration', 'loss', 'figure'];
const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  unknown
>;

function reasonsIn(room: string): readonly string[] {
  const folder = `lib/extract/${room}`;
  return readdirSync(folder).flatMap((file) => {
    const source = readFileSync(`${folder}/${file}`, 'utf8');
    return [...source.matchAll(/'((?:duration|loss|figure)-[a-z-]+)'/g)].map((match) => match[1] ?? '');
  });
}

const reasons = new Set(ROOMS.flatMap(reasonsIn));

describe('every reason has its words', () => {
  test('there are reasons to check', () => {
    expect(reasons.size).toBeGreaterThan(25);
  });

  test.each([...reasons].map((reason) => [reason]))('%s', (reason) => {
    expect(messages).toHaveProperty(`because_${reason.replaceAll('-', '_')}`);
  });

  test('and no words are left over', () => {
    const known = [...reasons].map((reason) => `because_${reason.replaceAll('-', '_')}`);
    const ours = Object.keys(messages).filter((key) => /^because_(?:duration|loss|figure)_/.test(key));
    expect(ours.filter((key) => !known.includes(key))).toEqual([]);
  });
});
