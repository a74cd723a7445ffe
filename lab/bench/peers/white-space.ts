import type { Reader } from './reader.ts';

/** The least that can be called reading. */
export function reader(): Reader {
  return (text) => text.split(/\s+/).length;
}
