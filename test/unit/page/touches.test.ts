import { expect, test, vi } from 'vitest';
import { noteTouches } from '../../../lib/page/touches.ts';

test('the last touch of each kind is kept, each is told, and none after the end', () => {
  const page = new EventTarget();
  const end = new AbortController();
  const told = vi.fn<() => void>();
  const touches = noteTouches(page as Document, told, end.signal);
  const fired = ['pointermove', 'click', 'pointermove', 'scroll', 'keydown'].map((type) => new Event(type));
  for (const event of fired) page.dispatchEvent(event);
  end.abort();
  page.dispatchEvent(new Event('click'));
  expect(told).toHaveBeenCalledTimes(3);
  expect(touches).toEqual(
    new Map([
      ['pointermove', fired[2]],
      ['click', fired[1]],
    ]),
  );
});
