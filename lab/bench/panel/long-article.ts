/** Hosts of the outlets that report the same long story. */
export const hosts = ['meridianledger.example', 'aubertonpost.example', 'signalrelay.example'] as const;

const places = ['Sollen', 'Auberton', 'Halden', 'Corvane', 'Kestrel Bay', 'Northgate', 'Vessin', 'Marrow'];
const speakers = ['the harbour office said', 'according to two officials', 'Marta Ilves told reporters'];

/**
 * A news page with about four claims in each of `paragraphs`: an attribution, a loss and two durations. The same on every host but
 * for a value here and there, so that every claim has a standing to be worked out.
 */
export function longArticle(host: string, paragraphs: number): string {
  const odd = hosts.findIndex((each) => each === host);
  const headline = 'What the winter cost the ports';
  const body = Array.from({ length: paragraphs }, (_, at) => paragraph(at, odd)).join('\n');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2026-11-18T09:10:00Z',
    publisher: { '@type': 'Organization', name: host },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><article><h1>${headline}</h1>${body}</article></body></html>`;
}

function paragraph(at: number, odd: number): string {
  const place = places[at % places.length] ?? '';
  const lost = 3 + at * 7 + (at % 9 === 0 ? odd : 0);
  const weeks = 2 + (at % 40);
  return `<p>The storm of day ${at + 1} cost the port of ${place} about $${lost} million, ${
    speakers[at % speakers.length] ?? ''
  }. Its quay ${at + 1} stood still for ${weeks} weeks, and the ferry line lost its berth for ${at + 3} days.</p>`;
}
