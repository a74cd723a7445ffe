import * as z from 'zod/mini';
import { firstFault } from '../model/first-fault.ts';
import { MessageFault } from './envelope.ts';
import { type Jobs, jobs } from './jobs-table.ts';

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
export const Progress = z.object({ done: z.int(), all: z.nullable(z.int()) });
export type Progress = z.infer<typeof Progress>;

const ToJob = z.discriminatedUnion('say', [
  z.object({
    say: z.literal('start'),
    name: z.enum(['export', 'import', 'wipe', 'reread']),
    ask: z.unknown(),
  }),
  z.object({ say: z.literal('part'), text: z.string() }),
  z.object({ say: z.literal('end') }),
]);

const FromJob = z.discriminatedUnion('say', [
  z.object({ say: z.literal('progress'), progress: Progress }),
  z.object({ say: z.literal('part'), text: z.string() }),
  z.object({ say: z.literal('done'), answer: z.unknown() }),
  z.object({ say: z.literal('failed'), because: z.string() }),
]);

interface Watching {
  readonly onProgress?: (progress: Progress) => void;
  /** Text that the job gives, in order. */
  readonly onPart?: (text: string) => void;
  /** Text that the job takes. */
  readonly text?: string;
  /** Cancels: nothing of an import is written, what was exported so far is of no use. */
  readonly signal?: AbortSignal;
}

/**
 * Runs one job and settles when it is done.
 * @throws {MessageFault} from the promise: `failed` with the reason, `unheard` when the worker was stopped or the job cancelled
 */
export function runJob<K extends keyof Jobs>(
  wire: JobWire,
  name: K,
  ask: JobAsk<K>,
  watching: Watching = {},
): Promise<JobAnswer<K>> {
  const { promise, resolve, reject } = Promise.withResolvers<JobAnswer<K>>();
  const end = () => {
    wire.disconnect();
    reject(new MessageFault('unheard', `${name} was cancelled`));
  };
  wire.onDisconnect(() => {
    reject(new MessageFault('unheard', `${name} was cut off`));
  });
  wire.onMessage((message) => {
    const said = FromJob.safeParse(message);
    if (!said.success) return;
    if (said.data.say === 'progress') watching.onProgress?.(said.data.progress);
    else if (said.data.say === 'part') watching.onPart?.(said.data.text);
    else {
      settle(name, said.data, resolve, reject);
      wire.disconnect();
    }
  });
  watching.signal?.addEventListener('abort', end);
  wire.post({ say: 'start', name, ask });
  for (const text of partsOf(watching.text ?? '')) wire.post({ say: 'part', text });
  wire.post({ say: 'end' });
  if (watching.signal?.aborted) end();
  return promise.finally(() => {
    watching.signal?.removeEventListener('abort', end);
  });
}

function settle<K extends keyof Jobs>(
  name: K,
  said: { say: 'done'; answer: unknown } | { say: 'failed'; because: string },
  resolve: (answer: JobAnswer<K>) => void,
  reject: (fault: MessageFault) => void,
): void {
  if (said.say === 'failed') {
    reject(new MessageFault('failed', said.because));
    return;
  }
  const answer = jobs[name].answer.safeParse(said.answer);
  if (answer.success) resolve(answer.data as JobAnswer<K>);
  else reject(new MessageFault('failed', firstFault(answer.error, 'answer')));
}

/** What a job's work is given. */
export interface JobDesk {
  readonly progress: (progress: Progress) => void;
  /** Gives a piece of text; pieces are joined and cut to parts on the way. */
  readonly give: (text: string) => void;
  /** All text that was sent. */
  readonly text: string;
  /** Aborted when the other end is gone: the job stops, and writes nothing more. */
  readonly signal: AbortSignal;
}

export type JobWork = {
  readonly [K in keyof Jobs]: (ask: JobAsk<K>, desk: JobDesk) => Promise<JobAnswer<K>>;
};

/** Serves one connection: one job. A job that does not parse is answered with the first fault. */
export function serveJob(wire: JobWire, work: JobWork): void {
  const gone = new AbortController();
  const taken: string[] = [];
  let start: { name: keyof Jobs; ask: unknown } | null = null;
  wire.onDisconnect(() => {
    gone.abort();
  });
  wire.onMessage((message) => {
    const said = ToJob.safeParse(message);
    if (!said.success) return;
    if (said.data.say === 'start') start = said.data;
    else if (said.data.say === 'part') taken.push(said.data.text);
    else if (start) {
      void run(wire, work, start, taken.join(''), gone.signal);
      taken.length = 0;
      start = null;
    }
  });
}

async function run(
  wire: JobWire,
  work: JobWork,
  { name, ask }: { name: keyof Jobs; ask: unknown },
  text: string,
  signal: AbortSignal,
): Promise<void> {
  const post = (message: z.infer<typeof FromJob>) => {
    if (!signal.aborted) wire.post(message);
  };
  let held = '';
  const give = (piece: string) => {
    held += piece;
    if (held.length < PART) return;
    flush();
  };
  const flush = () => {
    for (const part of partsOf(held)) post({ say: 'part', text: part });
    held = '';
  };
  try {
    const parsed = jobs[name].ask.safeParse(ask);
    if (!parsed.success) throw new MessageFault('refused', firstFault(parsed.error, 'ask'));
    const started = work[name] as (ask: unknown, desk: JobDesk) => Promise<unknown>;
    const answer = await started(parsed.data, {
      progress: (progress) => {
        post({ say: 'progress', progress });
      },
      give,
      text,
      signal,
    });
    flush();
    post({ say: 'done', answer });
  } catch (fault) {
    post({ say: 'failed', because: fault instanceof Error ? fault.message : String(fault) });
  }
}

/** No surrogate pair is cut: half of one would not survive the way. */
function partsOf(text: string): readonly string[] {
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
