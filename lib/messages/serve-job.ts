import * as z from 'zod/mini';
import { firstFault } from '../model/first-fault.ts';
import { MessageFault } from './fault.ts';
import {
  type FromJob,
  type JobAnswer,
  type JobAsk,
  type JobWire,
  PART,
  partsOf,
  type Progress,
} from './job-line.ts';
import { type Jobs, jobs } from './jobs-table.ts';

const ToJob = z.discriminatedUnion('say', [
  z.object({
    say: z.literal('start'),
    name: z.enum(['export', 'import', 'wipe', 'reread']),
    ask: z.unknown(),
  }),
  z.object({ say: z.literal('part'), text: z.string() }),
  z.object({ say: z.literal('end') }),
]);

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
  const post = (message: FromJob) => {
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
    const checked = jobs[name].answer.safeParse(answer);
    if (!checked.success) throw new MessageFault('failed', firstFault(checked.error, 'answer'));
    post({ say: 'done', answer });
  } catch (fault) {
    post({ say: 'failed', because: fault instanceof Error ? fault.message : String(fault) });
  }
}
