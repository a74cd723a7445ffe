import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { backgroundCaller, pageCaller, panelCaller } from '../../../lib/messages/admit.ts';
import { createAsk } from '../../../lib/messages/ask.ts';
import { MessageFault } from '../../../lib/messages/fault.ts';
import { openDesk, type SenderFacts, serve } from '../../../lib/messages/serve.ts';

const table = {
  double: { ask: z.object({ n: z.number() }), answer: z.object({ n: z.number() }) },
} as const;
const other = { secret: { ask: z.object({}), answer: z.object({ told: z.string() }) } } as const;

const home = { extension: 'us', base: 'chrome-extension://us/' };
const sender = (changes: Partial<SenderFacts> = {}): SenderFacts => ({
  extension: 'us',
  tab: 7,
  frame: 0,
  url: 'https://harbour-post.example/a',
  inPrivate: false,
  ...changes,
});

function served(refused: (because: string) => void = () => undefined) {
  return serve(
    'background',
    [
      openDesk({
        table,
        admit: pageCaller(home),
        answers: {
          double: ({ n }) => (n < 0 ? Promise.reject(new Error('below')) : Promise.resolve({ n: 2 * n })),
        },
      }),
      openDesk({
        table: other,
        admit: panelCaller(home),
        answers: { secret: () => Promise.resolve({ told: 'yes' }) },
      }),
    ],
    refused,
  );
}

function lineTo(listener: ReturnType<typeof served>, from: SenderFacts) {
  return (message: unknown) =>
    new Promise<unknown>((resolve) => {
      if (!listener(message, from, resolve)) resolve(undefined);
    });
}

describe('asking', () => {
  it('gets the answer', async () => {
    const ask = createAsk(table, { to: 'background', send: lineTo(served(), sender()) });
    await expect(ask('double', { n: 4 })).resolves.toEqual({ n: 8 });
  });

  it('asks again when the first message is swallowed', async () => {
    const line = lineTo(served(), sender());
    const send = vi
      .fn(line)
      .mockImplementationOnce(() => new Promise(() => undefined))
      .mockImplementationOnce(() => Promise.reject(new Error('the port closed')));
    const ask = createAsk(table, { to: 'background', send, patience: [20, 20, 200] });
    await expect(ask('double', { n: 4 })).resolves.toEqual({ n: 8 });
    expect(send).toHaveBeenCalledTimes(3);
  });

  const faults: Record<string, [Partial<Parameters<typeof createAsk>[1]>, string]> = {
    'nobody listens': [{ send: () => Promise.resolve(undefined) }, 'unheard'],
    'sending throws at once': [
      {
        send: () => {
          throw new Error('context invalidated');
        },
      },
      'unheard',
    ],
    'the extension is gone': [{ isAlive: () => false }, 'gone'],
    'the answer is of another shape': [
      { send: () => Promise.resolve({ ok: true, answer: { n: 'x' } }) },
      'failed',
    ],
    'the reply is no reply': [{ send: () => Promise.resolve('hello') }, 'failed'],
  };
  for (const [name, [changes, fault]] of Object.entries(faults)) {
    it(`is at fault by name when ${name}`, async () => {
      const line = {
        to: 'background',
        send: lineTo(served(), sender()),
        patience: [5, 5],
        ...changes,
      } as const;
      await expect(createAsk(table, line)('double', { n: 1 })).rejects.toMatchObject({ fault });
    });
  }

  it('passes on why the other side failed', async () => {
    const ask = createAsk(table, { to: 'background', send: lineTo(served(), sender()) });
    await expect(ask('double', { n: -1 })).rejects.toEqual(new MessageFault('failed', 'below'));
  });
});

describe('serving', () => {
  const refusals: Record<string, [unknown, Partial<SenderFacts>]> = {
    'another extension': [{ to: 'background', name: 'double', ask: { n: 1 } }, { extension: 'them' }],
    'a frame inside a page': [{ to: 'background', name: 'double', ask: { n: 1 } }, { frame: 3 }],
    'a page that is no web page': [
      { to: 'background', name: 'double', ask: { n: 1 } },
      { url: 'file:///a.html' },
    ],
    'a page that asks what only panels may': [{ to: 'background', name: 'secret', ask: {} }, {}],
    'a name from the prototype': [{ to: 'background', name: 'toString', ask: {} }, {}],
    'a question of the wrong shape': [{ to: 'background', name: 'double', ask: { n: 'one' } }, {}],
    'no question at all': ['double', {}],
    nothing: [null, {}],
  };
  for (const [name, [message, changes]] of Object.entries(refusals)) {
    it(`refuses ${name}, and says so`, async () => {
      const refused = vi.fn();
      const reply = await lineTo(served(refused), sender(changes))(message);
      expect(reply).toMatchObject({ ok: false, fault: 'refused' });
      expect(refused).toHaveBeenCalledOnce();
    });
  }

  it('leaves alone what is meant for somebody else', async () => {
    const reply = await lineTo(served(), sender())({ to: 'page', name: 'double', ask: { n: 1 } });
    expect(reply).toBeUndefined();
  });

  it('answers our own pages, in a tab or not', async () => {
    for (const tab of [undefined, 3]) {
      const from = sender({ tab, url: 'chrome-extension://us/popup.html' });
      const reply = await lineTo(served(), from)({ to: 'background', name: 'secret', ask: {} });
      expect(reply).toEqual({ ok: true, answer: { told: 'yes' } });
    }
  });

  it('says where a question is wrong', async () => {
    const reply = await lineTo(served(), sender())({ to: 'background', name: 'double', ask: { n: 'one' } });
    expect(reply).toMatchObject({ because: expect.stringContaining('ask.n') as unknown });
  });

  it('lets a page hear the background only', () => {
    const admit = backgroundCaller(home);
    expect(admit(sender({ tab: undefined, url: undefined }))).not.toBeNull();
    expect(admit(sender())).toBeNull();
    expect(admit(sender({ extension: 'them', tab: undefined }))).toBeNull();
  });
});
