import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const folders = {
  chrome: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  edge: fileURLToPath(new URL('../../.output/edge-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
} as const;
export type Store = keyof typeof folders;
export const stores = ['chrome', 'edge', 'firefox'] as const satisfies readonly Store[];

/** Paths of all files of a build, from its folder, in order. */
export function filesOf(store: Store): readonly string[] {
  return readdirSync(folders[store], { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folders[store].length + 1))
    .toSorted();
}

export function bytesOf(store: Store, file: string): Buffer {
  return readFileSync(join(folders[store], file));
}

/** KiB after gzip, as a store or a network would carry it. */
export function packed(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length / 1024;
}
