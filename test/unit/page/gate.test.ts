import { expect, test } from 'vitest';
import { readArticle } from '../../../lib/page/read-article.ts';
import { pageOf, prose } from './page-of.ts';

const jsonLd = (node: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const article = (...paragraphs: readonly number[]): string =>
  `<article><h1>Crane idle</h1>${paragraphs.map((words, i) => `<p>${prose(words, i)}</p>`).join('')}</article>`;
const teasers = Array.from(
  { length: 30 },
  (_, i) =>
    `<div class="card"><h3><a href="/n/${i}">Headline number ${i} about the harbour</a></h3><p>${prose(18, i)}</p></div>`,
).join('');

const pages: Readonly<
  Record<string, readonly [isArticle: boolean, body: string, head?: string, url?: string]>
> = {
  'structured data and text': [
    true,
    article(40, 40),
    jsonLd({ '@type': 'NewsArticle', headline: 'Crane idle' }),
  ],
  'Open Graph and text': [true, article(40, 40), '<meta property="og:type" content="article">'],
  'a date and the shape of the text': [true, article(60, 60, 60), '<meta name="date" content="2026-11-18">'],
  'a dated line and a long text': [
    true,
    `<p>By Ines Okafor, 18 November 2026</p>${article(90, 90, 90, 90, 90)}`,
  ],
  'terms of use': [false, article(90, 90, 90, 90, 90)],
  documentation: [false, `<nav>${teasers}</nav>${article(60, 60, 60, 60)}`],
  'structured data of a graph': [
    true,
    article(40, 40),
    jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article', 'NewsArticle'] }] }),
  ],
  'malformed structured data and a long text': [
    true,
    `<time datetime="2026-11-18">today</time>${article(60, 60, 60)}`,
    '<script type="application/ld+json">{"@type": "NewsArt</script>',
  ],
  'a front page': [false, teasers, '', 'https://ledger.example/'],
  'a front page that calls itself an article': [
    false,
    teasers,
    '<meta property="og:type" content="article">',
    'https://ledger.example/',
  ],
  'a section page': [false, `<main>${teasers}</main>`, '', 'https://ledger.example/harbour/'],
  'a shop': [false, article(60, 60, 60), jsonLd({ '@type': 'Product', name: 'Rope' })],
  'search results': [
    false,
    teasers,
    jsonLd({ '@type': 'SearchResultsPage' }),
    'https://ledger.example/search?q=crane',
  ],
  'a thread of a forum': [false, article(60, 60, 60), jsonLd({ '@type': 'DiscussionForumPosting' })],
  'a profile': [false, article(60, 60, 60), '<meta property="og:type" content="profile">'],
  'an article in a list of a section page': [
    false,
    teasers,
    jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
    'https://ledger.example/harbour',
  ],
  'an article without a text': [
    false,
    '<article><h1>Watch the crane</h1></article>',
    jsonLd({ '@type': 'NewsArticle' }),
  ],
  'an empty page': [false, ''],
  'a tag page that gives each teaser a date': [
    false,
    teasers.replaceAll('<p>', '<time datetime="2026-11-18">18 Nov</time><p>'),
    '<meta property="og:type" content="website">',
    'https://ledger.example/tag/harbour',
  ],
  'a section page that calls itself an article': [
    false,
    teasers,
    '<meta property="og:type" content="article">',
    'https://ledger.example/harbour',
  ],
  'a video page': [
    false,
    '<h1>Watch: crane falls</h1><video></video><p>Ten seconds.</p>',
    jsonLd({ '@type': 'VideoObject' }),
  ],
  'a video page by Open Graph': [
    false,
    article(60, 60, 60),
    '<meta property="og:type" content="video.other">',
  ],
  'a recipe': [false, article(60, 60, 60), jsonLd({ '@type': 'Recipe' })],
  'an event': [false, article(60, 60, 60), jsonLd({ '@type': 'Event' })],
  'questions and answers': [false, article(60, 60, 60), jsonLd({ '@type': 'QAPage' })],
  'a job': [false, article(60, 60, 60), jsonLd({ '@type': 'JobPosting' })],
  'a shop without structured data': [
    false,
    Array.from(
      { length: 20 },
      (_, i) => `<div class="item"><a href="/p/${i}">Rope no. ${i}</a><p>$${i}.99</p></div>`,
    ).join(''),
  ],
  'a thread without structured data': [
    false,
    Array.from(
      { length: 12 },
      (_, i) => `<div class="comment"><b>user${i}</b><p>${prose(40, i)}</p></div>`,
    ).join(''),
  ],
  'a login page': [
    false,
    '<form><label>Name <input></label><label>Password <input></label><p>Forgot it?</p></form>',
  ],
  'a gallery': [
    false,
    Array.from(
      { length: 12 },
      (_, i) => `<figure><img src="/${i}.jpg"><figcaption>${prose(20, i)}</figcaption></figure>`,
    ).join(''),
  ],
  'a directory of links': [
    false,
    Array.from({ length: 80 }, (_, i) => `<li><a href="/d/${i}">${prose(6, i)}</a></li>`).join(''),
  ],
  'an error page': [
    false,
    '<h1>Not found</h1><p>The page that you were looking for is not here any more. Try the search.</p>',
  ],
  'an about page': [false, article(60, 60, 60), jsonLd({ '@type': 'AboutPage' })],
  'a newsletter form': [false, `<h1>The morning letter</h1><p>${prose(30)}</p><form><input></form>`],
};

test.each(Object.entries(pages))(
  '%s',
  (_name, [isArticle, body, head = '', url = 'https://ledger.example/harbour/crane-idle']) => {
    expect(readArticle(pageOf(body, head), url)?.isArticle ?? false).toBe(isArticle);
  },
);
