import { Reading } from '../../lib/model/article.ts';
import { readMetadata } from '../../lib/page/metadata.ts';
import { readText } from '../../lib/page/read-article.ts';
import { addressOf, pieces } from '../newsstand/pieces.ts';
import { articlePage } from '../newsstand/article-page.ts';
import { parsePage } from '../page-file.ts';
import type { Tally } from './imports.ts';
import { garbled, mutated, type Random, strangeText } from './mutate.ts';
import { oddText } from './odd-text.ts';

const tags: readonly string[] = (
  'p div article main section aside ul li h1 h2 blockquote figure time table tr td a b span br template script style ' +
  'noscript iframe svg math details select option textarea button form img x-paper slot pre body'
).split(' ');
const attributes: readonly string[] = (
  'class id href hidden dir lang itemprop itemtype datetime role rel style aria-hidden contenteditable property content ' +
  'name data-x'
).split(' ');

const pick = (random: Random, list: readonly string[]): string =>
  list[Math.floor(random() * list.length)] ?? '';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function element(random: Random, depth: number): string {
  const tag = pick(random, tags);
  const attribute = random() < 0.5 ? ` ${pick(random, attributes)}="${escaped(valueOf(random))}"` : '';
  const inside = Array.from({ length: Math.floor(random() * 4) }, () =>
    depth > 0 && random() < 0.6 ? element(random, depth - 1) : oddText(random, 12),
  );
  return `<${tag}${attribute}>${inside.join('')}${random() < 0.85 ? `</${tag}>` : ''}`;
}

function valueOf(random: Random): string {
  const kind = random();
  if (kind < 0.3) return strangeText(random);
  if (kind < 0.5) return 'javascript:alert(1)';
  if (kind < 0.7) return 'NewsArticle';
  return oddText(random, 6);
}

/** A page of the newsstand with wronged structured data, wronged markup, and shapes of no sense in it. */
function wrongedPage(random: Random): { readonly html: string; readonly url: string } {
  const piece = pieces[Math.floor(random() * pieces.length)];
  if (piece === undefined) throw new Error('the newsstand is empty');
  let html = articlePage(piece);
  html = html.replace(
    /(<script type="application\/ld\+json"[^>]*>)(.*?)(<\/script>)/s,
    (_, open, json, close) => {
      const wronged =
        random() < 0.3
          ? garbled(String(json), random)
          : JSON.stringify(mutated(JSON.parse(String(json)), random));
      return `${String(open)}${wronged.replaceAll('<', '\\u003c')}${String(close)}`;
    },
  );
  html = html.replaceAll(/(<meta [^>]*content=")([^"]*)/g, (whole, open) =>
    random() < 0.3 ? `${String(open)}${escaped(valueOf(random))}` : whole,
  );
  for (let wrongs = Math.floor(random() * 4); wrongs > 0; wrongs--) {
    const at = Math.floor(random() * html.length);
    const nested = '<div>'.repeat(random() < 0.05 ? 600 : 0);
    html = html.slice(0, at) + nested + element(random, 4) + html.slice(at);
  }
  return { html: random() < 0.2 ? garbled(html, random) : html, url: addressOf(piece) };
}

/**
 * Wronged pages: each is read without a fault, and what is read is what the background takes. `accepted` counts articles.
 * @throws what is not so, with the page that brought it about
 */
export function fuzzPages(cases: number, random: Random): Tally {
  const tally: Tally = { accepted: 0, refused: 0 };
  for (let each = 0; each < cases; each++) {
    const { html, url } = wrongedPage(random);
    try {
      const document = parsePage(new TextEncoder().encode(html));
      const { isArticle, reading } = readText(document, url, readMetadata(document, url));
      const { blocks, links, text } = Reading.parse(reading);
      for (const [start, end] of [...blocks, ...links.map(({ span }) => span)]) {
        if (start < 0 || start > end || end > text.length) throw new Error(`a span from ${start} to ${end}`);
      }
      tally[isArticle ? 'accepted' : 'refused'] += 1;
    } catch (fault) {
      throw new Error(`a page broke something: ${String(fault)}\n${html}`, { cause: fault });
    }
  }
  return tally;
}
