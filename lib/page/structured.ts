import { oneLine } from './dom.ts';

/** A JSON-LD node as a page gives it: nothing about it is sure. */
export type LdNode = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says about itself. */
export interface StructuredData {
  /** Nodes at the top, in `@graph`, or the main entity of one; those nested in lists are about other pages. */
  readonly nodes: readonly LdNode[];
}

const MOST_SCRIPTS = 30;
const MOST_CHARACTERS = 600_000;
const MOST_NODES = 200;
/** Characters that JSON forbids inside strings and that content systems leave there all the same. */
// eslint-disable-next-line no-control-regex
const rawControls = /[\u0000-\u001f]+/g;

const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(source: string): unknown {
  const json = source.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$|;$/g, '');
  for (const text of [json, json.replace(rawControls, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      continue;
    }
  }
  return null;
}

/** Reads every JSON-LD script of a document, within bounds; what does not parse is left out. */
export function structuredData(document: Document): StructuredData {
  const nodes: LdNode[] = [];
  let budget = MOST_CHARACTERS;
  const add = (value: unknown, depth: number): void => {
    if (nodes.length >= MOST_NODES || depth > 4) return;
    if (Array.isArray(value)) for (const item of value.slice(0, MOST_NODES)) add(item, depth + 1);
    if (!isNode(value)) return;
    nodes.push(value);
    add(value['@graph'], depth + 1);
    if (isNode(value['mainEntity'])) add(value['mainEntity'], depth + 1);
    const page = value['mainEntityOfPage'];
    if (isNode(page) && isNode(page['mainEntity'])) add(page['mainEntity'], depth + 1);
  };
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < Math.min(scripts.length, MOST_SCRIPTS); i++) {
    const source = scripts[i]?.textContent ?? '';
    budget -= source.length;
    if (budget < 0) break;
    add(parsed(source), 0);
  }
  return { nodes };
}

/** The values of a property as a list, whether the page gave one or several. */
export function valuesOf(node: LdNode, property: string): readonly unknown[] {
  const value = node[property];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 50) : [value];
}

/** A property as text: the string itself, or the name, value or address of what stands there. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return oneLine(value);
  if (!isNode(value)) return '';
  for (const property of ['name', '@value', 'url', '@id'])
    if (typeof value[property] === 'string') return oneLine(value[property]);
  return '';
}

/** Types without the vocabulary's address: `NewsArticle`, not `http://schema.org/NewsArticle`. */
export function typesOf(node: LdNode): readonly string[] {
  return valuesOf(node, '@type').map((type) => textOf(type).replace(/^.*[/#:]/, ''));
}

/** Addresses in a property: strings, or the `url` and `@id` of nodes. */
export function addressesOf(node: LdNode, property: string): readonly string[] {
  return valuesOf(node, property).flatMap((value) => {
    if (typeof value === 'string') return [value];
    if (!isNode(value)) return [];
    return [value['url'], value['@id']].filter((address) => typeof address === 'string');
  });
}
