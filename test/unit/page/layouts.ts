/** Layouts of news pages, written after the structure of real ones: how the article's paragraphs are held. */
export type Layout = (title: string, paragraphs: readonly string[]) => string;

const each = (paragraphs: readonly string[], wrap: (text: string, at: number) => string): string =>
  paragraphs.map(wrap).join('');
const rail =
  '<aside class="right-rail"><h3>Most read</h3><ul><li><a href="/a">Crane number four to be sold for scrap</a></li><li><a href="/b">What the tide tables leave out</a></li></ul></aside>';
const comments =
  '<section id="comments"><h2>12 comments</h2><div class="comment"><p>My uncle worked that crane for thirty years and nobody asked him about the cable, not once in all that time.</p></div></section>';

export const layouts: Readonly<Record<string, Layout>> = {
  'paragraphs in an article': (title, text) =>
    `<article><h1>${title}</h1>${each(text, (p) => `<p>${p}</p>`)}</article>`,
  'a body among rails and comments': (title, text) =>
    `<main><article><header><h1>${title}</h1></header><div class="story-body">${each(text, (p) => `<p>${p}</p>`)}</div></article>${rail}${comments}</main>`,
  'paragraphs that are divs': (title, text) =>
    `<div class="wrap"><h1>${title}</h1><div class="css-1x2"><div class="css-9q">${each(text, (p) => `<div class="css-p0">${p}</div>`)}</div></div>${rail}</div>`,
  'sections of one article': (title, text) =>
    `<article><h1>${title}</h1>${each(text, (p, i) => `<section class="post-content"><h2>Part ${i + 1}</h2><p>${p}</p></section>`)}</article>`,
  'advertisements between paragraphs': (title, text) =>
    `<h1>${title}</h1><div itemprop="articleBody">${each(text, (p) => `<p>${p}</p><div class="ad-slot">Advertisement</div>`)}</div>`,
  'breaks instead of paragraphs': (title, text) =>
    `<h1>${title}</h1><div id="article-text">${text.join('<br><br>')}</div>`,
  'a table for a grid': (title, text) =>
    `<table><tr><td><a href="/">Home</a></td><td><h1>${title}</h1>${each(text, (p) => `<p>${p}</p>`)}</td></tr></table>`,
  'names as links, values in bold': (title, text) =>
    `<article><h1>${title}</h1>${each(text, (p) => `<p>${p.replace(/(Pier \w+)/, '<a href="/p">$1</a>').replace(/(\d+) million/, '<b>$1 million</b>')}</p>`)}</article>`,
};

const places = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel'];
const months = ['three', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** Paragraphs that each name a place of their own, so that a passage found in the wrong one is seen. */
export function paragraphs(seed: number): readonly string[] {
  return places.map((place, i) => {
    const k = (i + seed) % places.length;
    return (
      `The crane at Pier ${place} stood idle for ${months[k]} months, two engineers who asked not to be named said on day ${seed + i + 2}. ` +
      `The harbour board put the loss at $${20 + k * 7} million and “would not guess” when work could go on at Pier ${place}, because a part had to come by sea.`
    );
  });
}
