import { isoDate } from './dates.ts';
import { attribute, oneLine, webUrl } from './dom.ts';
import { once } from './once.ts';
import {
  addressesOf,
  type LdNode,
  type StructuredData,
  structuredData,
  textOf,
  typesOf,
  valuesOf,
} from './structured.ts';

/** What a page says about itself in its head and structured data, before any of its text is read. */
export interface Metadata {
  readonly title: string;
  readonly siteName: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly canonicalUrl: string;
  readonly basedOn: readonly string[];
  /** Its own JSON-LD article, where it has one. */
  readonly article: LdNode | null;
  /** Types of all its JSON-LD nodes. */
  readonly types: readonly string[];
  readonly meta: Meta;
  /** What the structured data gives as the article's text, or nothing. */
  readonly body: string;
  /** Whether the page says that its text is not all free to read. */
  readonly isPaid: boolean;
}

/** The first content of a meta element by name, property or itemprop, lower case. */
export type Meta = (name: string) => string;

function metaOf(document: Document): Meta {
  const named = new Map<string, Element>();
  const elements = document.querySelectorAll('meta[content]');
  for (let i = 0; i < Math.min(elements.length, 500); i++) {
    const element = elements[i];
    if (element === undefined || attribute(element, 'content').trim() === '') continue;
    for (const kind of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attribute(element, kind).toLowerCase();
      if (name !== '' && !named.has(name)) named.set(name, element);
    }
  }
  return (name) => {
    const element = named.get(name);
    return element === undefined ? '' : oneLine(attribute(element, 'content'));
  };
}

const first = (...texts: readonly string[]): string => texts.find((text) => text !== '') ?? '';
const pathOf = (url: string): string => URL.parse(url)?.pathname.replace(/\/(amp|print)?\/?$/, '') ?? '';

/** The page's own article among its nodes: the one at this address, else the only one. */
function ownArticle({ nodes }: StructuredData, urls: readonly string[]): LdNode | null {
  /** `Article` of schema.org and what descends from it. */
  const articleTypes = /Article$|BlogPosting$|^(Report|ClaimReview|MedicalWebPage)$/;
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
  const paths = new Set(urls.map(pathOf));
  const here = articles.find((node) =>
    ['mainEntityOfPage', 'url', '@id'].some((key) =>
      addressesOf(node, key).some((url) => paths.has(pathOf(url))),
    ),
  );
  return here ?? (articles.length <= 3 ? (articles[0] ?? null) : null);
}

/** Headline without the site's name that `<title>` puts after or before it. */
function bareTitle(title: string, siteName: string): string {
  const parts = title.split(/\s[|–—·»-]\s/);
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean => siteName !== '' && part.toLowerCase() === siteName.toLowerCase();
  const kept = parts.filter((part) => !isSite(part));
  if (kept.length < parts.length) return kept.join(' - ');
  return /[|»]/.test(title) ? (parts[0] ?? title) : title;
}

/** Characters; a shorter or longer `h1` may be the site's name or no headline at all. */
const LEAST_HEADLINE = 20;
const MOST_HEADLINE = 250;

/** The headline that the reader sees, where it is plain which one that is; else what the page calls itself. */
function headline(document: Document, own: string, meta: Meta, siteName: string): string {
  const headings = document.querySelectorAll('h1');
  const only = headings.length === 1 ? oneLine(headings[0]?.textContent ?? '') : '';
  const titled = bareTitle(oneLine(document.querySelector('title')?.textContent ?? ''), siteName);
  const isHeadline = only.length >= LEAST_HEADLINE && only.length <= MOST_HEADLINE;
  return first(isHeadline ? only : '', own, bareTitle(meta('og:title'), siteName), only, titled);
}

function canonical(document: Document, url: string, meta: Meta): string {
  const link = document.querySelector('link[rel~="canonical"]');
  const given = [link === null ? '' : attribute(link, 'href'), meta('og:url')];
  const own = webUrl(url, url) ?? url;
  for (const href of given) {
    const found = href === '' ? null : webUrl(href, url);
    if (found !== null && URL.parse(found)?.pathname !== '/' && sameSite(found, url)) return found;
  }
  return own;
}

/** Whether two hosts share their last two labels: a page may not claim to be another site's article. */
function sameSite(a: string, b: string): boolean {
  const tail = (url: string): string => (URL.parse(url)?.hostname ?? '').split('.').slice(-2).join('.');
  return tail(a) === tail(b);
}

function languageOf(document: Document, own: string, meta: Meta): string | null {
  const declared = first(
    attribute(document.documentElement, 'lang'),
    own,
    meta('og:locale'),
    meta('content-language'),
    meta('language'),
  );
  const tag = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.exec(declared.trim())?.[0].replaceAll('_', '-');
  return tag === undefined || tag.length > 35 ? null : tag;
}

function authorsOf(article: LdNode | null, meta: Meta): readonly string[] {
  const named =
    article === null ? [] : ['author', 'creator'].flatMap((key) => valuesOf(article, key).map(textOf));
  const given = [
    ...named,
    meta('author'),
    meta('article:author'),
    meta('parsely-author'),
    meta('byl'),
    meta('dc.creator'),
    meta('sailthru.author'),
  ];
  const people = given
    .map((name) => name.replace(/^by\s+/i, ''))
    .filter((name) => name !== '' && !/^https?:|^\/|@/.test(name));
  return [...new Set(people)].slice(0, 20);
}

function dateIn(document: Document, given: readonly string[], selector: string): string | null {
  for (const written of given) {
    const date = isoDate(written);
    if (date !== null) return date;
  }
  const element = document.querySelector(selector);
  return element === null
    ? null
    : isoDate(
        first(attribute(element, 'datetime'), attribute(element, 'content'), element.textContent ?? ''),
      );
}

/** A day in the address: `/2026/11/18/`, `/2026/nov/18/`, `/2026-11-18/`. */
function dateInPath(url: string): string | null {
  const [, year, month, day] = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-])/.exec(url) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return isoDate(
    /\d/.test(month)
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      : `${day} ${month} ${year}`,
  );
}

const publishedNames =
  'article:published_time datepublished parsely-pub-date sailthru.date pubdate publish-date date dc.date.issued dc.date';
const modifiedNames = 'article:modified_time og:updated_time datemodified lastmod last-modified';

/** Reads a page's own statements about itself, each when it is first asked for; `url` is where it was loaded from. */
export function readMetadata(document: Document, url: string): Metadata {
  const data = structuredData(document);
  const meta = metaOf(document);
  const canonicalUrl = canonical(document, url, meta);
  const article = ownArticle(data, [url, canonicalUrl]);
  const own = (property: string): string =>
    article === null ? '' : first(...valuesOf(article, property).map(textOf));
  const site = first(meta('og:site_name'), own('publisher'), meta('application-name'));
  const metas = (names: string): readonly string[] => names.split(' ').map(meta);
  const title = once(() => headline(document, own('headline'), meta, site));
  const published = once(
    () =>
      dateIn(
        document,
        [own('datePublished'), ...metas(publishedNames), own('dateCreated')],
        '[itemprop~="datePublished"], time[pubdate], time[datetime]',
      ) ?? dateInPath(url),
  );
  return {
    canonicalUrl,
    article,
    meta,
    get title() {
      return title();
    },
    siteName: site === '' ? null : site,
    get authors() {
      return authorsOf(article, meta);
    },
    get published() {
      return published();
    },
    get modified() {
      return dateIn(document, [own('dateModified'), ...metas(modifiedNames)], '[itemprop~="dateModified"]');
    },
    get language() {
      return languageOf(document, own('inLanguage'), meta);
    },
    get basedOn() {
      return article === null
        ? []
        : ['isBasedOn', 'citation']
            .flatMap((key) => addressesOf(article, key))
            .flatMap((href) => webUrl(href, url) ?? [])
            .slice(0, 50);
    },
    get types() {
      return data.nodes.flatMap(typesOf);
    },
    get body() {
      return typeof article?.['articleBody'] === 'string' ? article['articleBody'].slice(0, 200_000) : '';
    },
    get isPaid() {
      return (
        article !== null &&
        valuesOf(article, 'isAccessibleForFree').some((value) => String(value).toLowerCase() === 'false')
      );
    },
  };
}
