import { escape, html, Markup } from './html.ts';
import { headOf } from './metadata.ts';
import { frame } from './frame.ts';
import { addressOf, type Piece, pieceNamed, pieces } from './pieces.ts';

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

function words(text: string): Markup {
  const linked = escape(text).replace(
    /\[([^\]]+)\]\(([^)]+)\)/g,
    (_, label: string, name: string) => `<a href="${addressOf(pieceNamed(name))}">${label}</a>`,
  );
  return new Markup(linked);
}

function block(text: string, i: number, piece: Piece): Markup {
  if (text.startsWith('## ')) return html`<h2>${words(text.slice(3))}</h2> `;
  const dateline =
    i === 0 && piece.dateline !== null ? html`<b class="dateline">${piece.dateline}</b> – ` : null;
  return html`<p>${dateline}${words(text)}</p> `;
}

function bodyOf(piece: Piece): Markup {
  return html`${piece.blocks.map((text, i) => block(text, i, piece))}`;
}

/** Entries of a live blog, the newest first; the page shows the oldest three and lets the others come in. */
function liveBody(piece: Piece): Markup {
  const entries: string[][] = [];
  for (const text of piece.blocks) {
    if (text.startsWith('## ')) entries.push([text]);
    else entries.at(-1)?.push(text);
  }
  const written = entries.map(
    (entry) => html`<section class="entry">${entry.map((text, i) => block(text, i, piece))}</section> `,
  );
  return html`<div id="entries">${written.slice(0, 3).toReversed()}</div>
    <template id="to-come">${written.slice(3)}</template>`;
}

function related(piece: Piece): Markup {
  const others = pieces.filter((other) => other !== piece && other.outlet === piece.outlet).slice(0, 4);
  return html`<aside class="related" aria-label="Also today">
    <h2>Also today</h2>
    <ul>
      ${others.map((other) => html`<li><a href="${addressOf(other)}">${other.headline}</a></li> `)}
    </ul>
  </aside>`;
}

const afterwards = html`<form class="newsletter" action="/newsletter">
    <h3>The morning letter</h3>
    <p>Six stories before seven. More than 40,000 readers get it.</p>
    <label>E-mail <input type="email" name="address" /></label> <button>Send it to me</button>
  </form>
  <section class="comments" id="comments">
    <h3>2 comments</h3>
    <article class="comment">
      <p><b>Birch</b> My cousin says it was at least twelve years.</p>
    </article>
    <article class="comment">
      <p><b>Old Tar</b> “Inside sources”, as ever. I lost $500 on this.</p>
    </article>
  </section>`;

/** What is between the page's frame and its foot; also what the single-page app puts in place. */
export function mainOf(piece: Piece): Markup {
  return html`<main id="main">
    <article class="story">
      <p class="section">${piece.section}</p>
      <h1>${piece.headline}</h1>
      ${piece.standfirst === null ? null : html`<p class="standfirst">${piece.standfirst}</p> `}
      <p class="byline">
        By <span class="author" rel="author">${piece.author}</span>
        <time datetime="${piece.published}">${clock.format(new Date(piece.published))}</time>
      </p>
      ${
        piece.figure === null
          ? null
          : html`<figure>
              <div class="drawing" role="img" aria-label="Drawing"></div>
              <figcaption>${piece.figure}</figcaption>
            </figure> `
      }
      <div class="body" id="body">${piece.layout === 'live' ? liveBody(piece) : bodyOf(piece)}</div>
    </article>
    ${related(piece)} ${afterwards}
  </main>`;
}

const scriptsFor: Readonly<Record<Piece['layout'], readonly string[]>> = {
  plain: [],
  live: ['live.js'],
  rerender: ['rerender.js'],
};

export function articlePage(piece: Piece): string {
  return frame({
    outlet: piece.outlet,
    title: `${piece.headline} | ${piece.outlet.name}`,
    head: headOf(piece),
    main: mainOf(piece),
    scripts: [...piece.outlet.scripts, ...scriptsFor[piece.layout]],
  });
}
