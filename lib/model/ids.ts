import * as z from 'zod/mini';
import type { Span } from './span.ts';

/** `<article id>.<local claim id>`; unique on the device and stable over re-reading. */
export const ClaimId = z.string().check(z.minLength(3), z.maxLength(170), z.regex(/^[^.]+\..+$/));
export type ClaimId = z.infer<typeof ClaimId>;

export function claimIdOf(articleId: string, localId: string): ClaimId {
  return `${articleId}.${localId}`;
}

export function partsOf(id: ClaimId): { articleId: string; localId: string } {
  const dot = id.indexOf('.');
  return { articleId: id.slice(0, dot), localId: id.slice(dot + 1) };
}

/** Base-36 digits of 32 bits. */
const HALF = 7;

/** Of a canonical URL; equal for addresses that differ in scheme, `www.` or a last slash only. @throws on what is no URL */
export function articleIdOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  return digestOf(`${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`);
}

/**
 * 64 bits of a string as 13 base-36 digits: two FNV-1a runs with different offsets and a murmur3 finish.
 * For ids that must be equal for equal input, not for secrecy.
 */
export function digestOf(text: string): string {
  return digestOfParts(text, [[0, text.length]]);
}

/** As `digestOf` of these parts of a text, put together with U+0001 between them. */
export function digestOfParts(text: string, parts: readonly Span[]): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  let begun = false;
  for (const [start, end] of parts) {
    for (let at = begun ? start - 1 : start; at < end; at++) {
      const unit = at < start ? 1 : text.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x5bd1e995);
      b ^= b >>> 15;
    }
    begun = true;
  }
  return articleIdFrom(finish(a), finish(b));
}

/** The two 32-bit numbers that an article's id writes as seven digits each. */
export function halvesOf(articleId: string): readonly [high: number, low: number] {
  return [Number.parseInt(articleId.slice(0, HALF), 36), Number.parseInt(articleId.slice(HALF), 36)];
}

export function articleIdFrom(high: number, low: number): string {
  writeDigits(high, 0);
  writeDigits(low, HALF);
  return String.fromCharCode(...digits);
}

const DIGITS = Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (digit) => digit.charCodeAt(0));

/* Filled anew for each id. */
const digits: number[] = Array.from({ length: 2 * HALF }, () => 0);

/** `toString(36)` takes four times as long for numbers beyond 31 bits, as most halves are. */
function writeDigits(half: number, from: number): void {
  let rest = half;
  for (let at = from + HALF - 1; at >= from; at--) {
    const more = Math.trunc(rest / 36);
    digits[at] = DIGITS[rest - more * 36] ?? 0;
    rest = more;
  }
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
