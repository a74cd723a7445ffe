import type { Early } from './early.ts';

let waiting: Early | null = null;

/** What was asked before this code was there. */
export function askedAlready(early: Early): void {
  waiting = early;
}

/** The reply to a question that was asked already, once; null for any other. */
export function takeAsked(question: unknown): Promise<unknown> | null {
  if (waiting === null || JSON.stringify(waiting.question) !== JSON.stringify(question)) return null;
  const { reply } = waiting;
  waiting = null;
  return reply;
}
