import { describe, expect, it, vi } from 'vitest';
import { type JobWire, PART } from '../../../lib/messages/job-line.ts';
import { runJob } from '../../../lib/messages/run-job.ts';
import { type JobWork, serveJob } from '../../../lib/messages/serve-job.ts';

/** Two ends of one connection; messages pass through JSON, later, in order, as in a browser. */
function wires(): { here: JobWire; there: JobWire } {
  const ends = [0, 1].map(() => ({
    messages: [] as ((message: unknown) => void)[],
    ends: [] as (() => void)[],
  }));
  let open = true;
  const end = (mine: number, other: number): JobWire => ({
    post: (message) => {
      if (!open) throw new Error('disconnected');
      const sent: unknown = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => ends[other]?.messages.forEach((listener) => listener(sent)));
    },
    onMessage: (listener) => ends[mine]?.messages.push(listener),
    onDisconnect: (listener) => ends[mine]?.ends.push(listener),
    disconnect: () => {
      if (!open) return;
      open = false;
      ends[other]?.ends.forEach((listener) => listener());
    },
  });
  return { here: end(0, 1), there: end(1, 0) };
}

const summary = {
  articles: { added: 1, changed: 0, same: 0 },
  annotations: { added: 0, changed: 0, same: 0 },
  revisions: { added: 0, same: 0 },
};

const work = (changes: Partial<JobWork> = {}): JobWork => ({
  export: () => Promise.resolve({ articles: 0, damaged: 0 }),
  import: () => Promise.resolve(summary),
  wipe: () => Promise.resolve({ articles: 3 }),
  reread: () => Promise.resolve({ articles: 0, changed: 0 }),
  ...changes,
});

describe('a job', () => {
  it('gives its answer', async () => {
    const { here, there } = wires();
    serveJob(there, work());
    await expect(runJob(here, 'wipe', {})).resolves.toEqual({ articles: 3 });
  });

  it('takes long text in parts and gives it back in parts, whole, no pair cut', async () => {
    const { here, there } = wires();
    const text = `x${'😀'.repeat(PART)}`;
    serveJob(
      there,
      work({
        export: (_ask, { text: taken, give }) => {
          give(taken.slice(0, 7));
          give(taken.slice(7));
          return Promise.resolve({ articles: 1, damaged: 0 });
        },
      }),
    );
    const parts: string[] = [];
    const onPart = (part: string) => parts.push(part);
    await runJob(here, 'export', { articles: null, format: 'csv' }, { text, onPart });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.isWellFormed() && part.length <= PART)).toBe(true);
    expect(parts.join('') === text).toBe(true);
  });

  it('tells of its progress', async () => {
    const { here, there } = wires();
    const onProgress = vi.fn();
    serveJob(
      there,
      work({
        import: (_ask, { progress }) => {
          progress({ done: 1, all: 2 });
          return Promise.resolve(summary);
        },
      }),
    );
    await runJob(here, 'import', { apply: true }, { onProgress });
    expect(onProgress).toHaveBeenCalledExactlyOnceWith({ done: 1, all: 2 });
  });

  it('passes on why it failed', async () => {
    const { here, there } = wires();
    serveJob(there, work({ import: () => Promise.reject(new Error('type: expected x')) }));
    await expect(runJob(here, 'import', { apply: true })).rejects.toMatchObject({
      fault: 'failed',
      message: 'type: expected x',
    });
  });

  it('is cut off when the worker goes', async () => {
    const { here, there } = wires();
    serveJob(there, work({ wipe: () => new Promise(() => undefined) }));
    const running = runJob(here, 'wipe', {});
    there.disconnect();
    await expect(running).rejects.toMatchObject({ fault: 'unheard' });
  });

  it('that is cancelled learns of it, and says nothing more', async () => {
    const { here, there } = wires();
    const cancel = new AbortController();
    const told = Promise.withResolvers<boolean>();
    serveJob(
      there,
      work({
        import: async (_ask, { signal, progress }) => {
          await new Promise((resolve) => {
            signal.addEventListener('abort', resolve);
          });
          progress({ done: 1, all: null });
          told.resolve(signal.aborted);
          return summary;
        },
      }),
    );
    const running = runJob(here, 'import', { apply: true }, { signal: cancel.signal });
    await Promise.resolve();
    cancel.abort();
    await expect(running).rejects.toMatchObject({ fault: 'unheard' });
    await expect(told.promise).resolves.toBe(true);
  });

  it('of the wrong shape is refused with the place of the fault', async () => {
    const { here, there } = wires();
    serveJob(there, work());
    const ask = { articles: 7, format: 'csv' } as unknown as { articles: null; format: 'csv' };
    await expect(runJob(here, 'export', ask)).rejects.toThrow('ask.article');
  });

  it('leaves noise alone', async () => {
    const { here, there } = wires();
    serveJob(there, work());
    for (const noise of [null, 7, 'start', { say: 'start', name: 'format' }, { say: 'end' }])
      here.post(noise);
    await expect(runJob(here, 'wipe', {})).resolves.toEqual({ articles: 3 });
  });
});
