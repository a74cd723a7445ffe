import { expect, test } from 'vitest';
import { nextTurn, oneAfterAnother } from '../../../lib/service/later.ts';

test('what is asked second begins when the first is answered, well or not', async () => {
  const inOrder = oneAfterAnother();
  const seen: string[] = [];
  const work = (name: string, fails: boolean) => async (): Promise<string> => {
    seen.push(`${name} begins`);
    await nextTurn();
    seen.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const answers = await Promise.allSettled([
    inOrder(work('one', true)),
    inOrder(work('two', false)),
    inOrder(work('three', false)),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
});

test('what is asked of one is not kept waiting by another', async () => {
  const hung = oneAfterAnother();
  void hung(() => new Promise(() => undefined));
  await expect(oneAfterAnother()(async () => 'answered')).resolves.toBe('answered');
});
