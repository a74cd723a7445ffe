import { expect, test } from 'vitest';
import { createAsking, type Permission } from '../../../entrypoints/reading/permission.ts';
import type { PageAsk } from '../../../lib/messages/page.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';

const yes: Permission = { read: 'yes', settings: defaultSettings };
const off: Permission = { read: 'off', settings: defaultSettings };

/** A page at an address, and a background that gives these answers one after the other; a fault where there is none left. */
function opened({ ahead, later = [] }: { ahead?: Permission; later?: readonly Permission[] }) {
  const document = { URL: 'https://harbourpost.example/2026/11/crane' };
  const left = [...later];
  const ask = (async (_name: string, _ask: unknown, sent?: Promise<unknown>) => {
    const answer = await (sent ?? left.shift());
    if (answer === undefined) throw new Error('unheard');
    return answer;
  }) as unknown as PageAsk;
  const asked = ahead === undefined ? null : { url: document.URL, reply: Promise.resolve(ahead) };
  return { document, left, asking: createAsking(document as Document, ask, asked) };
}

test('what was asked ahead is not asked again', async () => {
  const { asking, left } = opened({ ahead: yes, later: [off] });
  expect(await asking.ask()).toBe(yes);
  expect(left).toEqual([off]);
});

test('it serves once', async () => {
  const { asking } = opened({ ahead: yes, later: [off] });
  await asking.ask();
  expect(await asking.ask()).toBe(off);
});

test('it is not taken for another address', async () => {
  const { document, asking } = opened({ ahead: yes, later: [off] });
  document.URL = 'https://harbourpost.example/2026/11/ferry';
  expect(await asking.ask()).toBe(off);
});

test('nor after settings have changed', async () => {
  const { asking } = opened({ ahead: yes, later: [off] });
  await asking.answers['settings-changed']({ settings: defaultSettings, read: 'off' });
  expect(await asking.ask()).toBe(off);
});

test('where nothing was asked ahead it is asked now, and a fault is told to who asks', async () => {
  const { asking } = opened({ later: [off] });
  expect(await asking.ask()).toBe(off);
  await expect(asking.ask()).rejects.toThrow('unheard');
});
