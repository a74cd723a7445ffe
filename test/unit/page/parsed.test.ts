import { expect, test, vi } from 'vitest';
import { whenParsed } from '../../../lib/page/parsed.ts';

/** A document that is being parsed, and what its window hears. */
function opening(readyState: DocumentReadyState) {
  const heard = new Set<(event: { isTrusted: boolean }) => void>();
  const defaultView = {
    addEventListener: (_name: string, listener: () => void) => heard.add(listener),
    removeEventListener: (_name: string, listener: () => void) => heard.delete(listener),
  };
  const tell = (isTrusted: boolean): void => {
    for (const listener of heard) listener({ isTrusted });
  };
  return { document: { readyState, defaultView } as unknown as Document, heard, tell };
}

test('a document that is parsed is not waited for', () => {
  const { document, heard } = opening('interactive');
  const then = vi.fn();
  whenParsed(document, then);
  expect(then).toHaveBeenCalledOnce();
  expect(heard.size).toBe(0);
});

test('one that is being parsed is waited for, once', () => {
  const { document, heard, tell } = opening('loading');
  const then = vi.fn();
  whenParsed(document, then);
  expect(then).not.toHaveBeenCalled();
  tell(true);
  expect(then).toHaveBeenCalledOnce();
  expect(heard.size).toBe(0);
});

test('what a page says of itself is not believed', () => {
  const { document, tell } = opening('loading');
  const then = vi.fn();
  whenParsed(document, then);
  tell(false);
  expect(then).not.toHaveBeenCalled();
  tell(true);
  expect(then).toHaveBeenCalledOnce();
});

test('nothing begins after the end', () => {
  const { document, tell } = opening('loading');
  const then = vi.fn();
  whenParsed(document, then)();
  tell(true);
  expect(then).not.toHaveBeenCalled();
});
