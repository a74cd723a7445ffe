import { html, type Markup } from './html.ts';
import type { Outlet } from './outlets.ts';

export interface Framed {
  readonly outlet: Outlet;
  readonly title: string;
  readonly head: Markup | null;
  readonly main: Markup;
  readonly scripts: readonly string[];
}

/** A whole page of an outlet: masthead, navigation, foot, its look and its scripts. */
export function frame({ outlet, title, head, main, scripts }: Framed): string {
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/looks/base.css" />
        <link rel="stylesheet" href="/looks/${outlet.id}.css" />
        ${head}
      </head>
      <body class="${outlet.id}">
        <header class="masthead">
          <a class="name" href="/">${outlet.name}</a>
          <p class="motto">${outlet.motto}</p>
          <nav aria-label="Sections">
            <ul>
              ${outlet.nav.map((name) => html`<li><a href="/${name.toLowerCase()}">${name}</a></li>`)}
              <li><a href="/search">Search</a></li>
            </ul>
          </nav>
        </header>
        ${main}
        <footer>
          <p>${outlet.legal}</p>
          <p><a href="/about">About us</a> <a href="/privacy">Privacy</a></p>
        </footer>
        ${scripts.map((name) => html`<script src="/scripts/${name}" defer></script> `)}
      </body>
    </html> `;
  return page.text;
}
