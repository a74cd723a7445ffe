import { parseHTML } from 'linkedom';

/** A document as the content script meets one. */
export function pageOf(body: string, head = ''): Document {
  return documentOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
}

/**
 * A parsed page that answers what `unwrapped.ts` asks in XPath, which linkedom does not know: the text of the body, or whether structured
 * data contains a word of the question. What browsers make of the questions themselves is tried in `test/e2e/hinted.test.ts`.
 */
export function documentOf(html: string): Document {
  const { document } = parseHTML(html);
  const evaluate = (question: string) => {
    if (question === 'string(/html/body)') return { stringValue: document.body.textContent ?? '' };
    const words = Array.from(question.matchAll(/contains\(\., "([^"]+)"\)/g), ([, word = '']) => word);
    const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
    return {
      booleanValue: data.some(({ textContent }) => words.some((word) => textContent?.includes(word))),
    };
  };
  return Object.assign(document, { evaluate });
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
