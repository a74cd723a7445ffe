import { describe, expect, test } from 'vitest';
import { createOwnAsk } from '../../../lib/messages/ask-own.ts';
import { nameOverheard, panelOverheard } from '../../../lib/messages/overheard.ts';
import type { fromPanel } from '../../../lib/messages/protocol.ts';

const askThatHears = (reply: unknown) =>
  createOwnAsk<typeof fromPanel>({ to: 'background', send: () => Promise.resolve(reply), patience: [5] });

describe('a page of ours that asks our background', () => {
  test('is given the answer as it is', async () => {
    const answer = { started: true };
    expect(await askThatHears({ ok: true, answer })('read-now', { tab: 7 })).toBe(answer);
  });

  test.each<[name: string, reply: unknown, fault: string, because: string]>([
    ['nothing', undefined, 'unheard', 'read-now'],
    ['no reply', 'hello', 'failed', 'read-now: not a reply'],
    ['an answer without a body', { ok: true }, 'failed', 'read-now: not a reply'],
    ['an answer that is nothing', { ok: true, answer: null }, 'failed', 'read-now: not a reply'],
    ['a fault without a name', { ok: false, because: 'full' }, 'failed', 'read-now: not a reply'],
    ['a fault', { ok: false, fault: 'refused', because: 'not you' }, 'refused', 'not you'],
  ])('hears %s', async (_, reply, fault, because) => {
    await expect(askThatHears(reply)('read-now', { tab: 7 })).rejects.toMatchObject({
      fault,
      message: because,
    });
  });
});

describe('what our own pages overhear', () => {
  test.each<[name: string, message: unknown, expected: string | null]>([
    ['a question to the background', { to: 'background', name: 'annotate', ask: {} }, 'annotate'],
    ['a question to a page', { to: 'page', name: 'status', ask: {} }, null],
    ['a name that is none', { to: 'background', name: 7 }, null],
    ['a word', 'annotate', null],
    ['nothing', null, null],
  ])('the name of %s', (_, message, expected) => {
    expect(nameOverheard(message)).toBe(expected);
  });

  test.each<[name: string, message: unknown, expected: string | null]>([
    ['at a claim', { to: 'background', name: 'open-panel', ask: { claim: 'a.b' } }, 'a.b'],
    ['at none', { to: 'background', name: 'open-panel', ask: { claim: null } }, null],
    ['with no question in it', { to: 'background', name: 'open-panel' }, null],
    ['by another name', { to: 'background', name: 'evidence-of', ask: { claim: 'a.b' } }, null],
  ])('a panel that is asked for %s', (_, message, expected) => {
    expect(panelOverheard(message)).toBe(expected);
  });
});
