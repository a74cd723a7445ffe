import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { articlePage, mainOf } from './article-page.ts';
import { newsArticle } from './metadata.ts';
import { frontPage, housePage, missingPage, searchPage, shopPage } from './other-pages.ts';
import { type Outlet, outletAt, outlets } from './outlets.ts';
import { type Piece, pieces } from './pieces.ts';

export interface Newsstand {
  readonly port: number;
  /** What was asked for, in order: `host/path`, or `connect host:port` for a tunnel that was refused. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly text: string;
  readonly status?: number;
}

const page = (text: string, status = 200): Answer => ({ type: 'text/html; charset=utf-8', text, status });

/** What the single-page app asks for when a link is followed. */
function appAnswer(piece: Piece): Answer {
  const value = {
    title: `${piece.headline} | ${piece.outlet.name}`,
    main: mainOf(piece).text,
    linkedData: { '@context': 'https://schema.org', ...newsArticle(piece) },
  };
  return { type: 'application/json', text: JSON.stringify(value) };
}

function answerTo(outlet: Outlet, url: URL): Answer {
  const [section = '', slug] = url.pathname.split('/').filter((part) => part !== '');
  if (slug !== undefined) {
    const piece = pieces.find((each) => each.outlet === outlet && each.slug === slug);
    if (!piece) return page(missingPage(outlet), 404);
    return section === 'app-data' ? appAnswer(piece) : page(articlePage(piece));
  }
  if (section === '') return page(frontPage(outlet, null));
  if (section === 'search') return page(searchPage(outlet, url.searchParams.get('q') ?? ''));
  if (section === 'about' || section === 'privacy') return page(housePage(outlet, section));
  if (section === 'shop') return page(shopPage(outlet));
  if (pieces.some((piece) => piece.outlet === outlet && piece.section === section)) {
    return page(frontPage(outlet, section));
  }
  return page(missingPage(outlet), 404);
}

const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

function sendFile(path: string, response: ServerResponse): void {
  const file = new URL(`.${path}`, import.meta.url);
  const type = types[path.slice(path.lastIndexOf('.') + 1)];
  if (type === undefined || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': type });
  createReadStream(file).pipe(response);
}

/** Proxied requests carry the whole address, direct ones the path and a host. */
function addressAsked(request: IncomingMessage): URL | null {
  const asked = request.url ?? '/';
  const address = asked.startsWith('http') ? asked : `http://${request.headers.host ?? ''}${asked}`;
  return URL.canParse(address) ? new URL(address) : null;
}

function respond(url: URL | null, response: ServerResponse): void {
  const outlet = url === null ? null : outletAt(url.host);
  if (url === null || outlet === null) {
    const names = outlets.map((each) => each.host).join(', ');
    response.writeHead(404, { 'content-type': 'text/plain' }).end(`Here are: ${names}\n`);
    return;
  }
  if (/^\/(looks|scripts)\/[a-z-]+\.(css|js)$/.test(url.pathname)) {
    sendFile(url.pathname, response);
    return;
  }
  const { type, text, status } = answerTo(outlet, url);
  response.writeHead(status ?? 200, { 'content-type': type, 'cache-control': 'no-cache' }).end(text);
}

/**
 * Serves every outlet on one port of this machine: by host name where names are mapped to it, and as an HTTP proxy.
 * @param port 0 takes a free one
 */
export async function openNewsstand(port = 0): Promise<Newsstand> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = addressAsked(request);
    asked.push(url === null ? '?' : `${url.host}${url.pathname}`);
    respond(url, response);
  });
  server.on('connect', (request, socket) => {
    asked.push(`connect ${request.url ?? '?'}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the newsstand has no port');
  return {
    port: address.port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
