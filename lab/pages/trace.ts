import * as z from 'zod/mini';

const Event = z.looseObject({
  name: z.string(),
  pid: z.number(),
  ts: z.optional(z.number()),
  dur: z.optional(z.number()),
  id: z.optional(z.union([z.string(), z.number()])),
  args: z.optional(z.looseObject({})),
});
type Event = z.infer<typeof Event>;

const Chunk = z.object({
  data: z.object({
    startTime: z.optional(z.number()),
    cpuProfile: z.optional(
      z.object({
        nodes: z.optional(
          z.array(
            z.object({
              id: z.number(),
              parent: z.optional(z.number()),
              callFrame: z.looseObject({ url: z.optional(z.string()) }),
            }),
          ),
        ),
        samples: z.optional(z.array(z.number())),
      }),
    ),
    timeDeltas: z.optional(z.array(z.number())),
  }),
});

/** What tracing has to record for `oursIn`. */
export const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
  'blink.user_timing',
];

/** A stretch of time on a page's main thread in which code of ours was on the stack; milliseconds from the page's text being there. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

export interface Ours {
  readonly stretches: readonly Stretch[];
  /** The most of our time within one task of the main thread, in milliseconds. */
  readonly longestInTask: number;
}

/** Two samples of ours this close together are one stretch, in milliseconds. */
const TOGETHER = 1;

interface Placed {
  readonly at: number;
  readonly length: number;
  readonly pid: number;
}

/** Samples of the profiles in which a script of the extension is on the stack, in microseconds. */
function samplesOf(events: readonly Event[]): readonly Placed[] {
  const profiles = new Map<string, { at: number; ours: Set<number> }>();
  const samples: Placed[] = [];
  for (const event of events) {
    if (event.name !== 'Profile' && event.name !== 'ProfileChunk') continue;
    const { data } = Chunk.parse(event.args);
    const key = `${event.pid} ${event.id}`;
    const known = profiles.get(key);
    const profile = known ?? { at: data.startTime ?? 0, ours: new Set() };
    profiles.set(key, profile);
    for (const { id, parent, callFrame } of data.cpuProfile?.nodes ?? [])
      if (callFrame.url?.includes('/content-scripts/') || (parent !== undefined && profile.ours.has(parent)))
        profile.ours.add(id);
    for (const [i, node] of (data.cpuProfile?.samples ?? []).entries()) {
      const length = data.timeDeltas?.[i] ?? 0;
      profile.at += length;
      if (profile.ours.has(node)) samples.push({ at: profile.at - length, length, pid: event.pid });
    }
  }
  return samples;
}

/** Reads from a trace of one page load how long, when, and in what portions code of the extension held the page's main thread. */
export function oursIn(trace: Uint8Array): Ours {
  const { traceEvents } = z
    .object({ traceEvents: z.array(Event) })
    .parse(JSON.parse(new TextDecoder().decode(trace)));
  const events = traceEvents.toSorted((a, b) => (a.ts ?? 0) - (b.ts ?? 0));
  const samples = samplesOf(events);
  const pid = samples[0]?.pid;
  const text = events.findLast((event) => event.name === 'MarkDOMContent' && event.pid === pid)?.ts ?? 0;
  const stretches: { from: number; length: number }[] = [];
  for (const { at, length } of samples) {
    const last = stretches.at(-1);
    const from = (at - text) / 1_000;
    if (last !== undefined && from - last.from - last.length < TOGETHER)
      last.length = from + length / 1_000 - last.from;
    else stretches.push({ from, length: length / 1_000 });
  }
  const tasks = events.filter(
    (event) => event.name === 'RunTask' && event.pid === pid && (event.dur ?? 0) > 1_000,
  );
  let longestInTask = 0;
  for (const { ts = 0, dur = 0 } of tasks) {
    const inside = samples.filter(({ at }) => at >= ts && at < ts + dur);
    longestInTask = Math.max(longestInTask, inside.reduce((sum, { length }) => sum + length, 0) / 1_000);
  }
  return { stretches, longestInTask };
}
