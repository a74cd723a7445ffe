import { notOutlets } from '../lexicon/outlets.ts';
import type { Article } from '../model/article.ts';
import type { Credit } from '../model/shelf.ts';
import { outletNamed, outletsNamedIn } from '../outlets/named-in.ts';
import { outletOf } from '../outlets/outlet-of.ts';
import { outletById } from '../outlets/registry.ts';
import { datelineWire } from './credits.ts';

/** What the article as a whole is taken from: wire bylines and datelines, `isBasedOn`, a canonical link elsewhere. */
export function carriedBy(article: Article): readonly Credit[] {
  const wires = [...article.credits, ...article.authors, datelineWire(article.text) ?? '']
    .flatMap(namedWires)
    .filter((outlet) => outlet !== article.outlet)
    .map((outlet): Credit => ({ outlet, name: outletById(outlet).name, how: 'wire' }));
  const based = [...article.basedOn, article.canonicalUrl].flatMap((url) => linked(url, article, 'based-on'));
  return unique([...wires, ...based]);
}

function namedWires(words: string): readonly string[] {
  const named = outletNamed(words);
  const outlets = named === null ? outletsNamedIn(words).map(({ outlet }) => outlet) : [named];
  return outlets.filter((outlet) => outletById(outlet).wire);
}

/** The outlet that a link leads to, where it is another one than the article's. */
export function linked(url: string, article: Article, how: 'links' | 'based-on'): readonly Credit[] {
  const { id, name } = outletOf(url);
  if (id === article.outlet || notOutlets.has(id)) return [];
  return [{ outlet: id, name, how }];
}

function unique(credits: readonly Credit[]): readonly Credit[] {
  return credits.filter((credit, at) => credits.findIndex(({ outlet }) => outlet === credit.outlet) === at);
}
