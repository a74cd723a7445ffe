import { parseHTML } from 'linkedom';

/** A document as the content script meets one. */
export function pageOf(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document;
}

/** Prose of about as many words as asked, with names and numbers, the same each time. */
export function prose(words: number, seed = 0): string {
  const stock =
    'The harbour board said on Monday that the crane had stood idle for weeks while engineers looked for the part that failed , and that nobody was hurt .'.split(
      ' ',
    );
  return Array.from({ length: words }, (_, i) => stock[(i + seed) % stock.length])
    .join(' ')
    .replaceAll(' ,', ',')
    .replaceAll(' .', '.');
}
