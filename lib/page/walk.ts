import { MOST_TEXT } from '../model/limits.ts';
import { ELEMENT, frameBody, TEXT } from './dom.ts';
import { wordsOf } from './once.ts';
import { atOnce } from './turns.ts';

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
  /** Open shadow roots and bodies of same-origin frames that were read: what watches the document does not see into them. */
  readonly inner: readonly Node[];
}

interface OpenLink {
  readonly element: Element;
  readonly start: number;
}

/** A node whose children are being visited. */
interface Level {
  next: Node | null;
  /** What is visited instead of siblings: the nodes assigned to a slot. */
  readonly list: readonly Node[];
  at: number;
  /** The frame to go back to; null where this is no block. */
  readonly frame: Frame | null;
  /** The link to go back to; null where this is no link. */
  readonly link: { readonly outer: OpenLink | null } | null;
}

const none: readonly Node[] = [];
const MOST_NODES = 100_000;
const MOST_BLOCKS = 10_000;
/** Deeper than any parser builds; a script can build deeper, and that is left alone. */
const MOST_DEPTH = 1_000;
/** Nodes between two places where the walk can be interrupted. */
const STRIDE = 250;

const unread = wordsOf(
  'nav script style noscript template svg math canvas video audio picture img map object embed select option textarea input button ' +
    'progress meter dialog menu head link meta base datalist amp-ad amp-embed amp-sidebar amp-analytics amp-consent',
);

const blockLevel = wordsOf(
  'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr iframe legend li main nav ol p pre search section summary table caption tbody thead tfoot tr td th ul',
);

const blank = /^[ \t\n\r\f\u00a0]*$/;
const irregular = /[ \t\n\r\f\u00a0]{2,}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** White space that a reader sees as a plain space. */
export const oddSpace = /[\t\n\r\f\u00a0]/g;

function isHidden(element: Element): boolean {
  if ((element.getAttribute('hidden') ?? 'until-found') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/**
 * Every block of text under `root`, in reading order, in one pass that writes nothing. Open shadow roots are read in place of
 * their hosts' children, slots as what is assigned to them, frames of the same origin as what they show. Bounded in nodes,
 * depth and characters; yields every few nodes, so that the page may have its turn.
 */
export function* walking(root: Element): Generator<void, Walked> {
  const blocks: Block[] = [];
  const inner: Node[] = [];
  const levels: Level[] = [];
  const [skipped, breaking] = [unread(), blockLevel()];
  let nodes = 0;
  let characters = 0;
  let truncated = false;
  let text = '';
  let pieces: Piece[] = [];
  let links: BlockLink[] = [];
  let openLink: OpenLink | null = null;
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
      if (blocks.length >= MOST_BLOCKS) truncated = true;
    }
    if (text === '') return;
    text = '';
    pieces = [];
  };

  const append = (node: Text, from: number, run: string): void => {
    const start = run.startsWith(' ') && (text === '' || text.endsWith(' ')) ? 1 : 0;
    if (run.length === start) return;
    pieces.push({ node, from: from + start, at: text.length, length: run.length - start });
    text += start === 0 ? run : run.slice(1);
    breaks = 0;
  };

  const addText = (node: Text): void => {
    let { data } = node;
    const room = MOST_TEXT - characters - text.length;
    if (data.length > room) {
      truncated = true;
      data = data.slice(0, room);
    }
    if (blank.test(data)) {
      if (data !== '') append(node, 0, ' ');
      return;
    }
    const plain = data.replace(oddSpace, ' ');
    let from = 0;
    irregular.lastIndex = 0;
    for (let match = irregular.exec(data); match !== null; match = irregular.exec(data)) {
      const spaced = plain[match.index] === ' ';
      append(node, from, plain.slice(from, match.index + (spaced ? 1 : 0)));
      from = match.index + match[0].length;
    }
    if (from < data.length) append(node, from, from === 0 ? plain : plain.slice(from));
  };

  const addBreak = (): void => {
    if (++breaks > 1) flush();
    else if (text !== '' && !text.endsWith(' ')) text += ' ';
  };

  const goInto = (element: Element, tag: string, outer: Level['frame'], link: Level['link']): void => {
    let list: readonly Node[] = none;
    let next: Node | null = null;
    if (tag === 'slot') list = (element as HTMLSlotElement).assignedNodes();
    if (list.length > 0) next = list[0] ?? null;
    else if (tag === 'iframe' || element.shadowRoot !== null) {
      const into = tag === 'iframe' ? frameBody(element) : element.shadowRoot;
      if (into !== null) inner.push(into);
      next = into?.firstChild ?? null;
    } else next = element.firstChild;
    if (levels.length >= MOST_DEPTH) next = null;
    levels.push({ next, list, at: 0, frame: outer, link });
  };

  const visit = (node: Node): void => {
    const { nodeType } = node;
    if (nodeType === TEXT) return addText(node as Text);
    if (nodeType !== ELEMENT) return;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br') return addBreak();
    const isBlock = breaking.has(tag);
    if (isBlock) flush();
    if (skipped.has(tag) || isHidden(element)) return;
    const outer = isBlock ? frame : null;
    if (isBlock) frame = { element, tag, parent: frame, depth: frame.depth + 1 };
    if (tag !== 'a') return goInto(element, tag, outer, null);
    const link = { outer: openLink };
    openLink = { element, start: text.length };
    goInto(element, tag, outer, link);
  };

  const leave = ({ frame: outerFrame, link }: Level): void => {
    if (link !== null) {
      const end = text.endsWith(' ') ? text.length - 1 : text.length;
      if (openLink !== null && end > openLink.start) links.push({ ...openLink, end });
      openLink = link.outer;
    }
    if (outerFrame === null) return;
    flush();
    frame = outerFrame;
  };

  goInto(root, root.localName, null, null);
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const { next } = level;
    if (next === null || truncated) {
      levels.pop();
      leave(level);
      continue;
    }
    level.next = level.list === none ? next.nextSibling : (level.list[++level.at] ?? null);
    if (++nodes > MOST_NODES) truncated = true;
    else visit(next);
    if (nodes % STRIDE === 0) yield;
  }
  flush();
  return { blocks, truncated, inner };
}

/** As `walking`, in one go. */
export function walk(root: Element): Walked {
  return atOnce(walking(root));
}

/** Without what lies past `length`: a space that ends the block belongs to no piece. */
function trimmed(pieces: readonly Piece[], length: number): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || last.at + last.length <= length) return pieces;
  const rest = length - last.at;
  return rest > 0 ? [...pieces.slice(0, -1), { ...last, length: rest }] : pieces.slice(0, -1);
}
