import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folders } from './built.ts';
import { differencesOf, rebuildFromSources } from '../../lab/sources/rebuild.ts';

let folder = '';

beforeAll(() => {
  mkdirSync('.output/test', { recursive: true });
  folder = mkdtempSync(join('.output/test', 'sources-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/* `npm run -s lab -- sources` does the same with packages freshly installed. */
describe('the archive of sources', () => {
  test('builds what it came with, byte for byte', async () => {
    const { files, different } = await rebuildFromSources('linked', folder);
    expect(files).toBeGreaterThan(20);
    expect(different).toEqual([]);
  }, 180_000);

  test('and one byte more would be seen', () => {
    const other = join(folder, 'other');
    cpSync(folders.firefox, other, { recursive: true });
    appendFileSync(join(other, 'background.js'), ' ');
    expect(differencesOf(folders.firefox, other)).toEqual(['background.js']);
  });
});
