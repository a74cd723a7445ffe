import * as z from 'zod/mini';

const Event = z.looseObject({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.optional(z.number()),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(z.looseObject({})),
});
export type Event = z.infer<typeof Event>;

/** What tracing has to record for `scriptIn` and `stagesIn`. */
export const categories = [
  'toplevel',
  'v8',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
];

/** Everything that compiles or runs script, whoever asked for it. */
const script: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.callFunction',
  'V8.RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'FireIdleCallback',
]);

export interface ScriptTime {
  /** Milliseconds that the main thread itself worked on script: what other programs took does not count. */
  readonly whole: number;
  /** The most of it within one task. */
  readonly longestInTask: number;
}

/** Events that lie in no other, in order of time. */
export function outermost(events: readonly Event[]): readonly Event[] {
  let end = 0;
  return events.filter(({ ts = 0, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

export const workedOn = (events: readonly Event[]): number =>
  events.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1_000;

/** What a trace of one page load has of the page's main thread, in order of time. */
export function eventsIn(trace: Uint8Array): readonly Event[] {
  const { traceEvents } = z
    .object({ traceEvents: z.array(Event) })
    .parse(JSON.parse(new TextDecoder().decode(trace)));
  const loaded = traceEvents.findLast(({ name }) => name === 'MarkDOMContent');
  return traceEvents
    .filter(({ pid, tid, dur }) => pid === loaded?.pid && tid === loaded.tid && (dur ?? 0) > 0)
    .toSorted((a, b) => (a.ts ?? 0) - (b.ts ?? 0) || (b.dur ?? 0) - (a.dur ?? 0));
}

export const scriptsAmong = (own: readonly Event[]): readonly Event[] =>
  outermost(own.filter(({ name }) => script.has(name)));

/** How long script held the main thread, and in what portions. */
export function scriptIn(own: readonly Event[]): ScriptTime {
  const scripts = scriptsAmong(own);
  const tasks = own.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const inTask = tasks.map(({ ts = 0, dur = 0 }) =>
    workedOn(scripts.filter((event) => (event.ts ?? 0) >= ts && (event.ts ?? 0) < ts + dur)),
  );
  return { whole: workedOn(scripts), longestInTask: Math.max(0, ...inTask) };
}
