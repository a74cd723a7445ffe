import { afterEach, expect, test, vi } from 'vitest';

interface Tab {
  readonly id?: number;
  readonly windowId?: number;
  readonly url?: string;
}

let front: readonly Tab[] = [];
const asked: unknown[] = [];
let answer: Promise<unknown> = Promise.resolve('answer');
const api = {
  tabs: { query: () => Promise.resolve(front) },
  runtime: {
    sendMessage: (message: unknown) => {
      asked.push(message);
      return answer;
    },
  },
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  asked.length = 0;
});

/** The module as a page has it whose browser names its API so. */
async function earlyUnder(
  name: 'browser' | 'chrome',
): Promise<typeof import('../../../lib/platform/early.ts')> {
  vi.stubGlobal(name, api);
  return await import('../../../lib/platform/early.ts');
}

test.each<[name: string, tabs: readonly Tab[], expected: unknown]>([
  [
    'whose page is known',
    [{ id: 7, windowId: 2, url: 'https://a.example/' }],
    { id: 7, window: 2, url: 'https://a.example/' },
  ],
  ['whose page is hidden from us', [{ id: 7 }], { id: 7, window: null, url: null }],
  ['none', [], null],
])('the tab in front: %s', async (_, tabs, expected) => {
  front = tabs;
  expect(await (await earlyUnder('chrome')).tabInFrontEarly()).toEqual(expected);
});

test('a question that was sent early is answered once', async () => {
  const early = await earlyUnder('browser');
  early.askEarly({ name: 'panel', tab: 7 });
  expect(asked).toEqual([{ name: 'panel', tab: 7 }]);
  expect(await early.takeEarly({ name: 'panel', tab: 7 })).toBe('answer');
  expect(early.takeEarly({ name: 'panel', tab: 7 })).toBeNull();
});

test('another question is not', async () => {
  const early = await earlyUnder('browser');
  expect(early.takeEarly({ name: 'panel', tab: 7 })).toBeNull();
  early.askEarly({ name: 'panel', tab: 7 });
  expect(early.takeEarly({ name: 'panel', tab: 8 })).toBeNull();
  expect(await early.takeEarly({ name: 'panel', tab: 7 })).toBe('answer');
});

test('who takes it hears of a fault, and nobody else does', async () => {
  const early = await earlyUnder('browser');
  answer = Promise.reject(new Error('no background'));
  early.askEarly('a');
  await Promise.resolve();
  await expect(early.takeEarly('a')).rejects.toThrow('no background');
});
