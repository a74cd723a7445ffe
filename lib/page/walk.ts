import { MOST_TEXT } from '../model/limits.ts';
import { isElement, isText } from './dom.ts';

/** A run of a text node: `length` units from `from` in the node are the block's text from `at` on. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** A block element on the way down to some text. */
export interface Frame {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Frame | null;
  readonly depth: number;
}

export interface BlockLink {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** The text of one paragraph, heading, list item or the like, as a reader sees it: white space collapsed, no edges. */
export interface Block {
  readonly frame: Frame;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly BlockLink[];
}

export interface Walked {
  readonly blocks: readonly Block[];
  /** Whether the page held more than is read. */
  readonly truncated: boolean;
}

const MOST_NODES = 50_000;
/** Deeper than any parser builds; a script can build deeper, and that is left alone. */
const MOST_DEPTH = 1_000;

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const unread = tags(
  'script style noscript template iframe svg math canvas video audio picture img map object embed select option textarea input button ' +
    'progress meter dialog menu head link meta base datalist amp-ad amp-embed amp-sidebar amp-analytics amp-consent',
);

const blockLevel = tags(
  'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main nav ol p pre search section summary table caption tbody thead tfoot tr td th ul',
);

const irregular = /[ \t\n\r\f\u00a0]{2,}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** White space that a reader sees as a plain space. */
export const oddSpace = /[\t\n\r\f\u00a0]/g;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/**
 * Every block of text under `root`, in reading order, in one pass that writes nothing. Open shadow roots are read in place of
 * their hosts' children, slots as what is assigned to them. Bounded in nodes, depth and characters.
 */
export function walk(root: Element): Walked {
  const blocks: Block[] = [];
  let nodes = 0;
  let characters = 0;
  let truncated = false;
  let text = '';
  let pieces: Piece[] = [];
  let links: BlockLink[] = [];
  let openLink: { element: Element; start: number } | null = null;
  let breaks = 0;
  let frame: Frame = { element: root, tag: root.localName, parent: null, depth: 0 };

  const flush = (): void => {
    breaks = 0;
    const length = text.endsWith(' ') ? text.length - 1 : text.length;
    if (openLink !== null) {
      if (length > openLink.start) links.push({ ...openLink, end: length });
      openLink = { element: openLink.element, start: 0 };
    }
    if (length > 0) {
      blocks.push({ frame, text: text.slice(0, length), pieces: trimmed(pieces, length), links });
      characters += length + 2;
      links = [];
    }
    text = '';
    pieces = [];
  };

  const append = (node: Text, from: number, run: string): void => {
    const start = run.startsWith(' ') && (text === '' || text.endsWith(' ')) ? 1 : 0;
    if (run.length === start) return;
    pieces.push({ node, from: from + start, at: text.length, length: run.length - start });
    text += run.slice(start);
    breaks = 0;
  };

  const addText = (node: Text): void => {
    const room = MOST_TEXT - characters - text.length;
    truncated = ++nodes > MOST_NODES || node.length > room;
    const data = node.data.slice(0, room);
    if (data === '' || nodes > MOST_NODES) return;
    const plain = data.replace(oddSpace, ' ');
    let from = 0;
    irregular.lastIndex = 0;
    for (let match = irregular.exec(data); match !== null; match = irregular.exec(data)) {
      const spaced = plain[match.index] === ' ';
      append(node, from, plain.slice(from, match.index + (spaced ? 1 : 0)));
      from = match.index + match[0].length;
    }
    if (from < data.length) append(node, from, plain.slice(from));
  };

  const addBreak = (): void => {
    if (++breaks > 1) flush();
    else if (text !== '' && !text.endsWith(' ')) text += ' ';
  };

  const visitAll = (first: Node | null, depth: number): void => {
    for (let node = first; node !== null; node = node.nextSibling) visit(node, depth);
  };

  const visitInside = (element: Element, depth: number): void => {
    const shadow = element.shadowRoot;
    const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    if (assigned.length > 0) for (const node of assigned) visit(node, depth);
    else visitAll((shadow ?? element).firstChild, depth);
  };

  const visitLink = (element: Element, depth: number): void => {
    const outer = openLink;
    openLink = { element, start: text.length };
    visitInside(element, depth);
    if (text.trimEnd().length > openLink.start) links.push({ ...openLink, end: text.trimEnd().length });
    openLink = outer;
  };

  const visit = (node: Node, depth: number): void => {
    if (truncated) return;
    if (isText(node)) return addText(node);
    if (!isElement(node) || depth > MOST_DEPTH) return;
    const tag = node.localName;
    if (tag === 'br') return addBreak();
    const isBlock = blockLevel.has(tag);
    if (unread.has(tag) || isHidden(node)) {
      if (isBlock) flush();
      return;
    }
    if (tag === 'a') return visitLink(node, depth + 1);
    if (!isBlock) return visitInside(node, depth + 1);
    flush();
    const outer = frame;
    frame = { element: node, tag, parent: outer, depth: outer.depth + 1 };
    visitInside(node, depth + 1);
    flush();
    frame = outer;
  };

  visitInside(root, 0);
  flush();
  return { blocks, truncated };
}

/** Without what lies past `length`: a space that ends the block belongs to no piece. */
function trimmed(pieces: readonly Piece[], length: number): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || last.at + last.length <= length) return pieces;
  const rest = length - last.at;
  return rest > 0 ? [...pieces.slice(0, -1), { ...last, length: rest }] : pieces.slice(0, -1);
}
