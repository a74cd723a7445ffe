import type * as z from 'zod/mini';
import type { Jobs } from './jobs-table.ts';

/** One end of a connection, as the browser gives it. */
export interface JobWire {
  readonly post: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onDisconnect: (listener: () => void) => void;
  readonly disconnect: () => void;
}

export const JOB = 'job';
/** UTF-16 units of one part of text: well under every browser's limit for a message. */
export const PART = 1_000_000;

export type JobAsk<K extends keyof Jobs> = z.infer<Jobs[K]['ask']>;
export type JobAnswer<K extends keyof Jobs> = z.infer<Jobs[K]['answer']>;

/** Done of all, in whatever the job counts; `all` is null while it is not known. */
export interface Progress {
  readonly done: number;
  readonly all: number | null;
}

/** What the background says on the line. */
export type FromJob =
  | { readonly say: 'progress'; readonly progress: Progress }
  | { readonly say: 'part'; readonly text: string }
  | { readonly say: 'done'; readonly answer: unknown }
  | { readonly say: 'failed'; readonly because: string };

/** No surrogate pair is cut: half of one would not survive the way. */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = isHigh(text.charCodeAt(at + PART - 1)) ? at + PART - 1 : at + PART;
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
