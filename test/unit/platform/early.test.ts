import { afterEach, describe, expect, test, vi } from 'vitest';
import { askedAlready, takeAsked } from '../../../lib/platform/asked.ts';

let front: readonly { readonly id?: number }[] = [];
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

test.each<[name: string, tabs: typeof front, expected: unknown]>([
  ['with an id', [{ id: 7 }], 7],
  ['none', [], null],
])('the tab in front: %s', async (_, tabs, expected) => {
  front = tabs;
  expect(await (await earlyUnder('chrome')).tabInFrontEarly()).toEqual(expected);
});

describe('a question that is sent early', () => {
  test('is sent at once', async () => {
    const { question, reply } = (await earlyUnder('browser')).askEarly({ name: 'panel', tab: 7 });
    expect(asked).toEqual([{ name: 'panel', tab: 7 }]);
    expect(question).toEqual({ name: 'panel', tab: 7 });
    expect(await reply).toBe('answer');
  });

  test('tells who takes it of a fault, and nobody else', async () => {
    const early = await earlyUnder('browser');
    answer = Promise.reject(new Error('no background'));
    const { reply } = early.askEarly('a');
    await Promise.resolve();
    await expect(reply).rejects.toThrow('no background');
  });
});

describe('who asks what was asked already', () => {
  const early = { question: { name: 'panel', tab: 7 }, reply: Promise.resolve('answer') };

  test('is given its reply, once', async () => {
    askedAlready(early);
    expect(await takeAsked({ name: 'panel', tab: 7 })).toBe('answer');
    expect(takeAsked({ name: 'panel', tab: 7 })).toBeNull();
  });

  test('is given nothing for another question, which takes nothing away', async () => {
    expect(takeAsked({ name: 'panel', tab: 7 })).toBeNull();
    askedAlready(early);
    expect(takeAsked({ name: 'panel', tab: 8 })).toBeNull();
    expect(await takeAsked({ name: 'panel', tab: 7 })).toBe('answer');
  });
});
