import { describe, expect, test } from 'vitest';
import { createAsk } from '../../../lib/messages/ask.ts';
import type { JobWire } from '../../../lib/messages/job-line.ts';
import { claimLeftFor } from '../../../lib/messages/panel-at.ts';
import { runJob } from '../../../lib/messages/run-job.ts';
import { type JobWork, serveJob } from '../../../lib/messages/serve-job.ts';
import * as z from 'zod/mini';

/** One end of a connection whose other end says what the test says. */
function wire() {
  const heard: ((message: unknown) => void)[] = [];
  const sent: unknown[] = [];
  let ends = 0;
  const end: JobWire = {
    post: (message) => sent.push(message),
    onMessage: (listener) => heard.push(listener),
    onDisconnect: () => undefined,
    disconnect: () => {
      ends += 1;
    },
  };
  const say = (message: unknown): void => {
    for (const listener of heard) listener(message);
  };
  return { end, sent, say, ends: () => ends };
}

describe('a job', () => {
  test('goes on when the other end says what it does not know', async () => {
    const { end, say } = wire();
    const done = runJob(end, 'wipe', {});
    say({ say: 'something new' });
    say({ say: 'done', answer: { articles: 3 } });
    await expect(done).resolves.toEqual({ articles: 3 });
  });

  test('fails, with the place, where its answer is none', async () => {
    const { end, say, sent } = wire();
    const work = { wipe: () => Promise.resolve({ articles: 'three' }) } as unknown as JobWork;
    serveJob(end, work);
    say({ say: 'start', name: 'wipe', ask: {} });
    say({ say: 'end' });
    await expect
      .poll(() => sent)
      .toContainEqual({ say: 'failed', because: expect.stringContaining('answer.articles') as unknown });
  });

  test('that is cancelled before it starts is cut', async () => {
    const { end, ends } = wire();
    await expect(runJob(end, 'wipe', {}, { signal: AbortSignal.abort() })).rejects.toThrow('cancelled');
    expect(ends()).toBe(1);
  });

  test('whose work throws what is no error says that', async () => {
    const { end, say, sent } = wire();
    const work = { wipe: () => Promise.reject('the disk') } as unknown as JobWork;
    serveJob(end, work);
    say({ say: 'start', name: 'wipe', ask: {} });
    say({ say: 'end' });
    await expect.poll(() => sent).toContainEqual({ say: 'failed', because: 'the disk' });
  });
});

describe('a question', () => {
  const table = {
    double: { ask: z.object({ n: z.number() }), answer: z.object({ n: z.number() }) },
  } as const;

  test('of a page whose extension goes while it waits is told so', async () => {
    let alive = true;
    const ask = createAsk(table, {
      to: 'background',
      patience: [1],
      isAlive: () => alive,
      send: () => {
        alive = false;
        return new Promise(() => undefined);
      },
    });
    await expect(ask('double', { n: 1 })).rejects.toMatchObject({ fault: 'gone' });
  });

  test('that no table knows fails by its name', async () => {
    const ask = createAsk(table as typeof table & { other: (typeof table)['double'] }, {
      to: 'background',
      send: () => Promise.resolve({ ok: true, answer: {} }),
    });
    await expect(ask('other', { n: 1 })).rejects.toThrow('other: unknown');
  });
});

test.each<[name: string, left: unknown, expected: string | null]>([
  ['a claim of the tab', { tab: 7, claim: 'article.claim' }, 'article.claim'],
  ['a claim of another tab', { tab: 8, claim: 'article.claim' }, null],
  ['nothing', null, null],
  ['never anything', undefined, null],
  ['a claim of no tab', { claim: 'article.claim' }, null],
  ['what is no claim', { tab: 7, claim: 'claim' }, null],
])('where the panel of a tab opens: %s', (_, left, expected) => {
  expect(claimLeftFor(7, left)).toBe(expected);
});
