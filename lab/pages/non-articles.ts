/** A page that is no article, as a browser loads it. */
export interface WrittenPage {
  readonly url: string;
  readonly html: string;
}

const sentences = [
  'The rope is laid by hand and keeps its shape when it is wet, which is why the yards along the coast have used it for so long.',
  'If you have any questions, write to us and somebody from the office will answer you within two working days, and often sooner than that.',
  'You may change your mind at any time, and we will then delete what we hold, unless the law asks us to keep it for longer.',
  'Members get a tenth off in the shop, a seat at the summer meeting and the printed yearbook, which comes out in the spring.',
  'It was built in three parts, of which the first two can still be seen from the quay, and the third lies under the car park.',
  'Open the settings, choose the second tab and tick the box, then close the window and start the program once more.',
  'Some of our neighbours have told us that they would rather have the old timetable back, and we are looking into it.',
  'Mix the flour with the salt, rub in the butter, and leave the dough in a cold place for at least an hour before you roll it.',
];

/** A paragraph of so many sentences, the same each time. */
const prose = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, i) => sentences[(from + i) % sentences.length]).join(' ');
const paragraphs = (count: number, each = 3, from = 0): string =>
  Array.from({ length: count }, (_, i) => `<p>${prose(each, from + i)}</p>`).join('');
const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');
const day = (i: number): string => `${(i % 27) + 1} November 2026`;
const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${content}">`;
const type = (value: string): string => meta('og:type', value);
const data = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

const chrome = (main: string): string =>
  `<header><a href="/">Harbour House</a><nav><ul>${many(8, (i) => `<li><a href="/s${i}">Section ${i}</a></li>`)}</ul></nav></header>` +
  `<main>${main}</main><footer><p>Harbour House, Quay Street 4</p><ul>${many(10, (i) => `<li><a href="/f${i}">Foot ${i}</a></li>`)}</ul></footer>`;

const page = (main: string, head = '', path = '/harbour/crane'): WrittenPage => ({
  url: `https://harbourhouse.example${path}`,
  html: `<!doctype html><html lang="en"><head><title>Harbour House</title>${head}</head><body>${chrome(main)}</body></html>`,
});

const card = (i: number): string =>
  `<article class="card"><h3><a href="/n/${i}">What the harbour board said on day ${i}</a></h3><time datetime="2026-11-${String((i % 27) + 1).padStart(2, '0')}">${day(i)}</time><p>${prose(1, i)}</p></article>`;
const comment = (i: number): string =>
  `<div class="post"><a href="/u/${i}">user${i}</a> <span>${day(i)}</span><p>${prose(2, i)}</p></div>`;
const product = (i: number): string =>
  `<li class="item"><a href="/p/${i}">Rope no. ${i}</a><p>${prose(1, i)}</p><b>$${i + 9}.99</b><button>Buy</button></li>`;

/** Pages of many kinds that are no news articles, written after the structure of real ones, many with long texts and dates. */
export const nonArticles: Readonly<Record<string, WrittenPage>> = {
  'a front page': page(many(30, card), type('website'), '/'),
  'a front page in a language folder': page(many(30, card), type('website'), '/en/'),
  'a front page that calls itself an article': page(many(30, card), type('article'), '/'),
  'a front page with a long lead': page(
    `<h1>Today</h1>${paragraphs(3)}${many(20, card)}`,
    type('website'),
    '/',
  ),
  'a section page': page(`<h1>Harbour</h1>${many(24, card)}`, '', '/harbour/'),
  'a section page that calls itself an article': page(many(24, card), type('article'), '/harbour'),
  'a tag page with an introduction': page(
    `<h1>Cranes</h1>${paragraphs(1, 2)}${many(18, card)}`,
    '',
    '/tag/cranes',
  ),
  'an author page with a biography': page(
    `<h1>Ines Okafor</h1>${paragraphs(2)}${many(12, card)}`,
    type('profile'),
    '/by/ines-okafor',
  ),
  'an author page without marks': page(
    `<h1>Ines Okafor</h1>${paragraphs(1)}${many(12, card)}`,
    '',
    '/by/ines-okafor',
  ),
  'a monthly archive': page(
    many(60, (i) => `<li>${day(i)} <a href="/n/${i}">What the harbour board said on day ${i}</a></li>`),
    '',
    '/2026/11/',
  ),
  'a live list of headlines': page(
    many(
      40,
      (i) => `<li><time>${i}:00</time> <a href="/n/${i}">The ferry leaves late for the ${i}th time</a></li>`,
    ),
    '',
    '/latest',
  ),
  'search results': page(
    `<h1>42 results for crane</h1>${many(20, card)}`,
    data({ '@type': 'SearchResultsPage' }),
    '/search?q=crane',
  ),
  'search results without marks': page(
    `<form><input name="q"></form>${many(20, (i) => `<div><h2><a href="/r/${i}">Result ${i} about a crane</a></h2><p>${day(i)}: ${prose(1, i)}</p></div>`)}`,
    '',
    '/find?q=crane',
  ),
  'a shop': page(`<ul>${many(24, product)}</ul>`, '', '/shop'),
  'a product': page(
    `<h1>Green rope</h1>${paragraphs(5)}<b>$19.99</b>`,
    data({ '@type': 'Product', name: 'Green rope' }),
    '/shop/green-rope',
  ),
  'a product without marks': page(
    `<h1>Green rope</h1><b>$19.99</b><button>Buy</button>${paragraphs(4, 2)}<ul>${many(8, product)}</ul>`,
    '',
    '/shop/green-rope',
  ),
  'reviews of a product by its buyers': page(
    `<h1>Green rope</h1>${many(15, comment)}`,
    data({ '@type': 'Product', review: [] }),
    '/shop/green-rope/reviews',
  ),
  'reviews of a restaurant by its guests': page(
    many(15, comment),
    data({ '@type': 'Restaurant' }),
    '/places/the-anchor',
  ),
  'a basket': page(
    '<h1>Your basket</h1><table><tr><td>Rope</td><td>1</td><td>$19.99</td></tr></table><button>Pay</button>',
    '',
    '/basket',
  ),
  'a checkout': page(
    '<form><label>Name <input></label><label>Street <input></label><p>You pay when the parcel leaves us.</p></form>',
    '',
    '/checkout',
  ),
  'a thread of a forum': page(
    `<h1>Who still has the old rope?</h1>${many(25, comment)}`,
    data({ '@type': 'DiscussionForumPosting' }),
    '/forum/t/120',
  ),
  'a thread of a forum without marks': page(
    `<h1>Who still has the old rope?</h1>${many(25, comment)}`,
    '',
    '/forum/t/120',
  ),
  'the list of a forum': page(
    `<table>${many(30, (i) => `<tr><td><a href="/forum/t/${i}">Old rope, part ${i}</a></td><td>${i}</td><td>${day(i)}</td></tr>`)}</table>`,
    '',
    '/forum',
  ),
  'questions and answers': page(
    `<h1>How do I splice a rope?</h1>${many(6, comment)}`,
    data({ '@type': 'QAPage' }),
    '/q/77',
  ),
  'answers to frequent questions': page(
    many(14, (i) => `<details><summary>Question ${i}?</summary><p>${prose(3, i)}</p></details>`),
    data({ '@type': 'FAQPage' }),
    '/help',
  ),
  'answers to frequent questions without marks': page(
    many(14, (i) => `<h3>Question ${i}?</h3><p>${prose(3, i)}</p>`),
    '',
    '/help/questions',
  ),
  'a page of a manual': page(`<h1>Installing the winch</h1>${paragraphs(8)}`, '', '/docs/winch/install'),
  'a reference of an interface': page(
    many(
      20,
      (i) => `<h3><code>winch.turn${i}()</code></h3><p>${prose(2, i)}</p><pre>winch.turn${i}(3)</pre>`,
    ),
    '',
    '/docs/api',
  ),
  'a readme of a repository': page(
    `<h1>winch</h1><table>${many(12, (i) => `<tr><td><a href="/f/${i}">file${i}</a></td><td>${i} days ago</td></tr>`)}</table><article class="markdown-body">${paragraphs(6)}</article>`,
    type('object'),
    '/ines/winch',
  ),
  'an issue of a tracker': page(
    `<h1>The winch turns backwards #12</h1>${many(12, comment)}`,
    type('object'),
    '/ines/winch/issues/12',
  ),
  'notes on releases': page(
    many(12, (i) => `<h2>Version 2.${i}</h2><ul>${many(4, (k) => `<li>${sentences[k]}</li>`)}</ul>`),
    '',
    '/changes',
  ),
  'an entry of a dictionary': page(
    `<h1>winch</h1><p>noun, /wɪntʃ/</p><ol>${many(6, (i) => `<li>${sentences[i]}</li>`)}</ol>`,
    '',
    '/words/winch',
  ),
  'terms of use': page(`<h1>Terms of use</h1>${paragraphs(14)}`, '', '/terms'),
  'a statement on privacy': page(
    `<h1>Privacy</h1>${many(10, (i) => `<h2>${i}. What we hold</h2><p>${prose(4, i)}</p>`)}`,
    '',
    '/privacy',
  ),
  'an imprint': page(`<h1>Imprint</h1>${paragraphs(4, 1)}`, '', '/imprint'),
  'a page about the house': page(
    `<h1>About us</h1>${paragraphs(9)}`,
    data({ '@type': 'AboutPage' }),
    '/about',
  ),
  'a page about the house without marks': page(`<h1>About us</h1>${paragraphs(9)}`, '', '/about'),
  'the people of the house': page(
    many(12, (i) => `<div><img src="/${i}.jpg"><h3>Person ${i}</h3><p>${prose(2, i)}</p></div>`),
    '',
    '/people',
  ),
  'a page to write to the house': page(
    `<h1>Write to us</h1><p>${prose(2)}</p><form><textarea></textarea><button>Send</button></form>`,
    data({ '@type': 'ContactPage' }),
    '/contact',
  ),
  'a job': page(`<h1>Splicer wanted</h1>${paragraphs(6)}`, data({ '@type': 'JobPosting' }), '/jobs/splicer'),
  'a job without marks': page(
    `<h1>Splicer wanted</h1>${paragraphs(4, 2)}<ul>${many(8, (i) => `<li>${sentences[i]}</li>`)}</ul><button>Apply</button>`,
    '',
    '/jobs/splicer',
  ),
  'an event': page(`<h1>Summer meeting</h1>${paragraphs(5)}`, data({ '@type': 'Event' }), '/events/summer'),
  'a calendar': page(
    `<table>${many(5, (w) => `<tr>${many(7, (d) => `<td>${w * 7 + d + 1}<a href="/e/${w}${d}">Meeting</a></td>`)}</tr>`)}</table>`,
    '',
    '/calendar',
  ),
  'a recipe': page(`<h1>Quay pie</h1>${paragraphs(6)}`, data({ '@type': 'Recipe' }), '/kitchen/quay-pie'),
  'a recipe in a graph': page(
    `<h1>Quay pie</h1>${paragraphs(6)}`,
    data({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Recipe' }] }),
    '/kitchen/quay-pie',
  ),
  'a video': page(
    `<h1>Watch the crane fall</h1><video></video>${paragraphs(1, 2)}${many(20, comment)}`,
    type('video.other'),
    '/watch?v=12',
  ),
  'a video without marks': page(
    `<h1>Watch the crane fall</h1><video></video><p>Ten seconds.</p>${many(12, card)}`,
    '',
    '/watch/12',
  ),
  'a list of videos': page(
    many(
      24,
      (i) =>
        `<div><a href="/watch/${i}"><img src="/${i}.jpg">The crane, part ${i}</a><span>${i}:12</span></div>`,
    ),
    '',
    '/videos',
  ),
  'a song': page(
    `<h1>The long quay</h1><audio></audio><p>${'La la the quay<br>'.repeat(30)}</p>`,
    type('music.song'),
    '/songs/quay',
  ),
  'a gallery': page(
    many(30, (i) => `<figure><img src="/${i}.jpg"><figcaption>${prose(1, i)}</figcaption></figure>`),
    '',
    '/pictures/cranes',
  ),
  'a stream of short posts': page(many(30, comment), type('website'), '/home'),
  'a profile': page(`<h1>Ines</h1><p>${prose(1)}</p>${many(20, comment)}`, type('profile'), '/@ines'),
  'an inbox': page(
    `<table>${many(40, (i) => `<tr><td>Ines</td><td><a href="/m/${i}">About the rope</a></td><td>${sentences[i % 8]}</td><td>${day(i)}</td></tr>`)}</table>`,
    '',
    '/mail',
  ),
  'a letter in a mail program': page(
    `<h2>About the rope</h2><p>Ines, to me</p><div class="message">${many(3, (i) => `<div>${prose(1, i)}</div>`)}</div>`,
    '',
    '/mail/12',
  ),
  'a room for chat': page(
    many(60, (i) => `<div><b>user${i % 4}</b> <span>${sentences[i % 8]}</span></div>`),
    '',
    '/chat',
  ),
  'a shell of an app': page('<div id="root"></div>', '', '/app'),
  'a shell that loads': page(
    '<div id="root"><p>Loading…</p></div><noscript><p>Please switch on scripts.</p></noscript>',
    '',
    '/app/board',
  ),
  'a board of tasks': page(
    many(
      4,
      (i) =>
        `<section><h2>List ${i}</h2>${many(8, (k) => `<div class="task">${sentences[k]}</div>`)}</section>`,
    ),
    '',
    '/board/3',
  ),
  'a map': page('<div id="map"></div><ul><li>Quay</li><li>Crane</li></ul>', '', '/map'),
  'the weather': page(
    `<h1>Weather at the quay</h1><table>${many(24, (i) => `<tr><td>${i}:00</td><td>${i} °C</td><td>rain</td></tr>`)}</table><p>${prose(2)}</p>`,
    '',
    '/weather',
  ),
  'prices of a share': page(
    `<h1>Harbour plc</h1><table>${many(20, (i) => `<tr><td>${day(i)}</td><td>${i}.20</td></tr>`)}</table>${many(6, card)}`,
    '',
    '/markets/harbour',
  ),
  'results of matches': page(
    `<table>${many(30, (i) => `<tr><td>Quay</td><td>${i % 4}:${i % 3}</td><td>Anchor</td></tr>`)}</table>`,
    '',
    '/results',
  ),
  'a page to log in': page(
    '<form><label>Name <input></label><label>Password <input type="password"></label><p>Forgot it?</p></form>',
    '',
    '/login',
  ),
  'a wall that asks to subscribe': page(
    `<h1>Read on with a subscription</h1><ul>${many(4, (i) => `<li>${sentences[i]}</li>`)}</ul><button>Subscribe</button>`,
    '',
    '/subscribe',
  ),
  'a page to give money': page(
    `<h1>Give to the lifeboat</h1>${paragraphs(3)}<form><input><button>Give</button></form>`,
    '',
    '/give',
  ),
  'a page that is not there': page(
    '<h1>Not found</h1><p>The page that you were looking for is not here any more.</p>',
    '',
    '/gone',
  ),
  'a house for sale': page(
    `<h1>House by the quay</h1><b>$420,000</b>${paragraphs(4)}`,
    data({ '@type': 'RealEstateListing' }),
    '/houses/12',
  ),
  'a house for sale without marks': page(
    `<h1>House by the quay</h1><b>$420,000</b>${paragraphs(3, 2)}<ul>${many(10, (i) => `<li>Room ${i}</li>`)}</ul>`,
    '',
    '/houses/12',
  ),
  'a course': page(
    `<h1>Splicing in six weeks</h1>${paragraphs(6)}`,
    data({ '@type': 'Course' }),
    '/courses/splicing',
  ),
  'a program to fetch': page(
    `<h1>Winch for desktops</h1>${paragraphs(4)}<a href="/winch.zip">Fetch it</a>`,
    data({ '@type': 'SoftwareApplication' }),
    '/winch',
  ),
  'a book': page(`<h1>The long quay</h1>${paragraphs(5)}`, type('book'), '/books/quay'),
  'a directory': page(
    many(80, (i) => `<li><a href="/d/${i}">Firm ${i}</a>, Quay Street ${i}</li>`),
    '',
    '/firms',
  ),
  'a timetable': page(
    `<table>${many(40, (i) => `<tr><td>${i % 24}:10</td><td>Quay</td><td>Anchor</td></tr>`)}</table>`,
    '',
    '/ferries',
  ),
  'a survey': page(
    `<form>${many(12, (i) => `<fieldset><legend>${sentences[i % 8]}</legend><input type="radio"> yes <input type="radio"> no</fieldset>`)}</form>`,
    '',
    '/survey',
  ),
};
