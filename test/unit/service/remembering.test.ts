import { expect, test, vi } from 'vitest';
import { remembering } from '../../../lib/service/remembering.ts';
import { monthsIn } from '../../doubles/house.ts';

const text = 'The outage lasted nine months.';

test('a text is recognised once, however often it is asked for', async () => {
  const extract = vi.fn(({ text: read }: { text: string }) => Promise.resolve(monthsIn(read)));
  const remembered = remembering(extract);
  const [first, second] = await Promise.all([remembered({ text }), remembered({ text })]);
  expect(first).toHaveLength(1);
  expect(second).toBe(first);
  expect(extract).toHaveBeenCalledOnce();
});

test('the same text of another day is another', async () => {
  const extract = vi.fn(() => Promise.resolve([]));
  const remembered = remembering(extract);
  await remembered({ text, date: '2026-11-18' });
  await remembered({ text, date: '2026-11-19' });
  expect(extract).toHaveBeenCalledTimes(2);
});

test('what failed is tried again', async () => {
  const extract = vi.fn().mockRejectedValueOnce(new Error('no weights')).mockResolvedValue([]);
  const remembered = remembering(extract);
  await expect(remembered({ text })).rejects.toThrow('no weights');
  await expect(remembered({ text })).resolves.toEqual([]);
});

test('only the latest few are held', async () => {
  const extract = vi.fn(() => Promise.resolve([]));
  const remembered = remembering(extract, 2);
  for (const each of ['one', 'two', 'three', 'one']) await remembered({ text: each });
  expect(extract).toHaveBeenCalledTimes(4);
});
