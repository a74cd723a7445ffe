import { readdirSync, readFileSync } from 'node:fs';
import { type Outlet, outlets } from './outlets.ts';

export type Layout = 'plain' | 'live' | 'rerender';

/** One article as its newsroom filed it; the body is paragraphs with `## `, and links as `[words](outlet/slug)`. */
export interface Piece {
  readonly outlet: Outlet;
  readonly slug: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly author: string;
  /** ISO 8601 UTC. */
  readonly published: string;
  readonly modified: string | null;
  readonly section: string;
  /** The agency whose text it carries. */
  readonly credit: string | null;
  readonly dateline: string | null;
  readonly figure: string | null;
  readonly layout: Layout;
  readonly blocks: readonly string[];
}

const articles = new URL('articles/', import.meta.url);

function fieldsOf(head: string): ReadonlyMap<string, string> {
  return new Map(
    head.split('\n').map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
}

const layouts: readonly Layout[] = ['plain', 'live', 'rerender'];

/** @throws Error when a field that every article needs is missing */
export function parsePiece(outlet: Outlet, slug: string, file: string): Piece {
  const [head = '', ...blocks] = file.trim().split(/\n{2,}/);
  const fields = fieldsOf(head);
  const needed = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined) throw new Error(`${outlet.id}/${slug} has no "${name}"`);
    return value;
  };
  return {
    outlet,
    slug,
    headline: needed('headline'),
    standfirst: fields.get('standfirst') ?? null,
    author: needed('author'),
    published: needed('published'),
    modified: fields.get('modified') ?? null,
    section: needed('section'),
    credit: fields.get('credit') ?? null,
    dateline: fields.get('dateline') ?? null,
    figure: fields.get('figure') ?? null,
    layout: layouts.find((layout) => layout === fields.get('layout')) ?? 'plain',
    blocks,
  };
}

function piecesOf(outlet: Outlet): Piece[] {
  const folder = new URL(`${outlet.id}/`, articles);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => parsePiece(outlet, name.slice(0, -3), readFileSync(new URL(name, folder), 'utf8')));
}

/** Every article on the newsstand, newest first. */
export const pieces: readonly Piece[] = outlets
  .flatMap((outlet) => piecesOf(outlet))
  .toSorted((a, b) => b.published.localeCompare(a.published));

export function addressOf(piece: Piece): string {
  return `http://${piece.outlet.host}/${piece.section}/${piece.slug}`;
}

/** @param name `outlet/slug`, as articles link to each other @throws Error for an article that is not there */
export function pieceNamed(name: string): Piece {
  const found = pieces.find((piece) => `${piece.outlet.id}/${piece.slug}` === name);
  if (!found) throw new Error(`no article "${name}" on the newsstand`);
  return found;
}
