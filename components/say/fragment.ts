import type { TextQuoteSelector } from '../../lib/model/annotation.ts';

const EXACT_MOST = 300;
const CONTEXT_WORDS = 4;

/**
 * A link that scrolls to the words: `#:~:text=prefix-,start,end,-suffix`.
 * URL Fragment Text Directives, §3 (WICG); a dash, comma or ampersand of the text is percent-encoded.
 */
export function linkToWords(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  const before = wordsOf(prefix).slice(-CONTEXT_WORDS).join(' ');
  const after = wordsOf(suffix).slice(0, CONTEXT_WORDS).join(' ');
  const parts = [
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    ...target(exact),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ];
  return `${url.split('#')[0] ?? url}#:~:text=${parts.join(',')}`;
}

function target(exact: string): readonly string[] {
  const words = wordsOf(exact);
  if (exact.length <= EXACT_MOST || words.length < 2 * CONTEXT_WORDS) return [encoded(words.join(' '))];
  return [encoded(words.slice(0, CONTEXT_WORDS).join(' ')), encoded(words.slice(-CONTEXT_WORDS).join(' '))];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
