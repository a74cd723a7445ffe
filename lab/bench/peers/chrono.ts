import * as chrono from 'chrono-node';
import type { Reader } from './reader.ts';

/** Dates and times only. */
export function reader(): Reader {
  return (text) => chrono.parse(text).length;
}
