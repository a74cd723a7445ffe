import { MessageFault } from './fault.ts';
import {
  type FromJob,
  type JobAnswer,
  type JobAsk,
  type JobWire,
  partsOf,
  type Progress,
} from './job-line.ts';
import type { Jobs } from './jobs-table.ts';

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
    if (!isFromJob(message)) return;
    if (message.say === 'progress') watching.onProgress?.(message.progress);
    else if (message.say === 'part') watching.onPart?.(message.text);
    else {
      if (message.say === 'failed') reject(new MessageFault('failed', message.because));
      else resolve(message.answer as JobAnswer<K>);
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

/** Our own background speaks on the other end; only the kind of what it says is looked at (see ask-own.ts). */
function isFromJob(message: unknown): message is FromJob {
  const { say } = (message ?? {}) as { say?: unknown };
  return say === 'progress' || say === 'part' || say === 'done' || say === 'failed';
}
