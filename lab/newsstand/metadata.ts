import { html, json, type Markup } from './html.ts';
import { addressOf, type Piece, pieceNamed } from './pieces.ts';

/** Articles of other outlets that this one links to. */
export function linkedFrom(piece: Piece): readonly Piece[] {
  const names = piece.blocks.flatMap((block) => [...block.matchAll(/\]\(([^)]+)\)/g)].map((m) => m[1] ?? ''));
  return names.map((name) => pieceNamed(name)).filter((other) => other.outlet !== piece.outlet);
}

/** schema.org NewsArticle (or LiveBlogPosting) as a newsroom's system writes it. */
export function newsArticle(piece: Piece): Record<string, unknown> {
  const based = linkedFrom(piece).map((other) => addressOf(other));
  return {
    '@type': piece.layout === 'live' ? 'LiveBlogPosting' : 'NewsArticle',
    '@id': `${addressOf(piece)}#article`,
    headline: piece.headline,
    ...(piece.standfirst === null ? {} : { description: piece.standfirst }),
    author: { '@type': piece.credit === null ? 'Person' : 'Organization', name: piece.author },
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: piece.outlet.name,
      url: `http://${piece.outlet.host}/`,
    },
    datePublished: piece.published,
    dateModified: piece.modified ?? piece.published,
    articleSection: piece.section,
    inLanguage: 'en-GB',
    mainEntityOfPage: addressOf(piece),
    ...(based.length > 0 && piece.credit === null ? { citation: based } : {}),
  };
}

function linkedData(piece: Piece): Markup {
  const article = newsArticle(piece);
  const site = { '@type': 'WebSite', name: piece.outlet.name, url: `http://${piece.outlet.host}/` };
  const value =
    piece.outlet.markings === 'graph'
      ? { '@context': 'https://schema.org', '@graph': [site, article] }
      : { '@context': 'https://schema.org', ...article };
  return html`<script type="application/ld+json" id="linked-data">
    ${json(value)}
  </script> `;
}

function openGraph(piece: Piece): Markup {
  return html`<meta property="og:type" content="article" />
    <meta property="og:site_name" content="${piece.outlet.name}" />
    <meta property="og:title" content="${piece.headline}" />
    <meta property="og:url" content="${addressOf(piece)}" />
    <meta property="article:published_time" content="${piece.published}" />
    <meta property="article:section" content="${piece.section}" />
    <meta name="author" content="${piece.author}" /> `;
}

/** What stands in the head of an article's page. */
export function headOf(piece: Piece): Markup {
  const { markings } = piece.outlet;
  return html`<link rel="canonical" href="${addressOf(piece)}" />
    ${markings === 'json-ld' || markings === 'graph' ? null : openGraph(piece)}${markings === 'open-graph' ? null : linkedData(piece)}`;
}
