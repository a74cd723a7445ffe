import { frame } from './frame.ts';
import { html, type Markup } from './html.ts';
import type { Outlet } from './outlets.ts';
import { addressOf, type Piece, pieces } from './pieces.ts';

function teaser(piece: Piece): Markup {
  const lead =
    piece.standfirst ?? `${(piece.blocks[0] ?? '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').slice(0, 140)}…`;
  return html`<li class="teaser">
    <h2><a href="${addressOf(piece)}">${piece.headline}</a></h2>
    <p>${lead}</p>
  </li> `;
}

function plainPage(outlet: Outlet, title: string, main: Markup): string {
  const head = html`<meta property="og:type" content="website" />
    <meta property="og:site_name" content="${outlet.name}" />`;
  return frame({ outlet, title: `${title} | ${outlet.name}`, head, main, scripts: outlet.scripts });
}

export function frontPage(outlet: Outlet, section: string | null): string {
  const shown = pieces.filter(
    (piece) => piece.outlet === outlet && (section === null || piece.section === section),
  );
  const main = html`<main id="main" class="front">
    <h1>${section ?? 'Today'}</h1>
    <ul>
      ${shown.map((piece) => teaser(piece))}
    </ul>
  </main>`;
  return plainPage(outlet, section ?? outlet.motto, main);
}

export function searchPage(outlet: Outlet, query: string): string {
  const found = pieces.filter(
    (piece) => piece.outlet === outlet && piece.blocks.join(' ').toLowerCase().includes(query.toLowerCase()),
  );
  const main = html`<main id="main" class="search">
    <h1>Search</h1>
    <form action="/search">
      <input type="search" name="q" value="${query}" aria-label="Search for" /> <button>Search</button>
    </form>
    <p>
      ${found.length} results, sorted by date. Officials said, critics warned, sources told us: it is all in
      here.
    </p>
    <ul>
      ${found.map((piece) => teaser(piece))}
    </ul>
  </main>`;
  return plainPage(outlet, 'Search', main);
}

const goods: readonly (readonly [name: string, price: string, words: string])[] = [
  [
    'Desk lamp “Skerry”',
    '$79.00',
    'Burns for ten years, or your money back. Customers said it saved them up to 30% of their bill.',
  ],
  ['Storm radio', '$45.50', 'Plays for three days without a socket. Was $60: you save $14.50.'],
  ['Paper planner 2027', '$18.00', 'Twelve months, 52 weeks. More than 1,200 sold.'],
  ['Green ledger, cloth', '$24.00', 'As seen in Sollen. Lasts a lifetime, reportedly.'],
];

export function shopPage(outlet: Outlet): string {
  const main = html`<main id="main" class="shop">
    <h1>The shop</h1>
    <ul>
      ${goods.map(
        ([name, price, words]) =>
          html`<li class="good" itemscope itemtype="https://schema.org/Product">
            <h2 itemprop="name">${name}</h2>
            <p itemprop="description">${words}</p>
            <p class="price" itemprop="offers">${price}</p>
            <button>Into the basket</button>
          </li> `,
      )}
    </ul>
  </main>`;
  return plainPage(outlet, 'The shop', main);
}

/** A page about the paper itself: long sentences, and no news. */
export function housePage(outlet: Outlet, name: string): string {
  const main = html`<main id="main">
    <h1>${name}</h1>
    <p>
      ${outlet.name} (“${outlet.motto}”) is written by people who were there, and by people who asked those
      who were.
    </p>
    <p>Write to us at Quay Street. Letters are read by two of us, and answered by a third.</p>
  </main>`;
  return plainPage(outlet, name, main);
}

export function missingPage(outlet: Outlet): string {
  return plainPage(
    outlet,
    'Nothing here',
    html`<main id="main">
      <h1>Nothing here</h1>
      <p>The page has moved, or never was.</p>
    </main>`,
  );
}
