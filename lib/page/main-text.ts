import { createNameJudge, isPointer } from './names.ts';
import { createHoldings, type Holding, type Weighed } from './holdings.ts';
import type { Block, Frame } from './walk.ts';
import type { Work } from './turns.ts';

export interface MainText {
  /** The article's own blocks, in reading order. */
  readonly blocks: readonly Block[];
  /** Headings beside them that are links. */
  readonly linkedHeadings: number;
}

/** Names that leave less prose than this of a page that has more are not believed. */
const LEAST_CLEAN = 150;
/** A standfirst comes this soon after the headline. */
const MOST_UNDER = 3;
/** A frame with most of a page's prose is no furniture, whatever it is called. */
const MOST_FURNITURE = 0.6;
/** How much more prose the frame outside must hold to be the article's. */
const WIDER = 1.1;

const headings: ReadonlySet<string | undefined> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const isHeading = ({ frame }: Block): boolean => headings.has(frame.tag) || headings.has(frame.parent?.tag);

function linkShare({ text, links }: Block): number {
  let linked = 0;
  for (const { start, end } of links) linked += end - start;
  return linked / Math.max(text.length, 1);
}

const SENTENCE_ENDS = '.!?…:;"”’\')]';

/** How much a block looks like a paragraph of prose: its length outside of links, nothing where it is short or no sentence. */
function proseWeight(block: Block): number {
  const { text } = block;
  if (text.length < 40 || isHeading(block)) return 0;
  const share = linkShare(block);
  if (share > 0.5) return 0;
  const weight = Math.min(text.length * (1 - share), 1_000);
  return text.length > 200 || SENTENCE_ENDS.includes(text.at(-1) ?? '') ? weight : weight / 3;
}

/** Which of a page's blocks are the article's own text: the frame with the densest prose, without the furniture in it. */
export function* findingMainText(all: readonly Block[], title = ''): Work<MainText> {
  const blocks = ownArticle(all, title);
  const holdings = createHoldings(createNameJudge());
  const prose: Weighed[] = [];
  let total = 0;
  for (const block of blocks) {
    const weight = proseWeight(block);
    if (weight === 0) continue;
    total += weight;
    prose.push(holdings.weigh(block.frame, weight));
  }
  yield;

  const most = total * MOST_FURNITURE;
  const clean = prose.filter(({ holding }) => !isAmongFurniture(holding, most));
  const cleanWeight = clean.reduce((sum, { weight }) => sum + weight, 0);
  const trustsNames = cleanWeight > Math.min(total / 2, LEAST_CLEAN);
  yield;
  const best = holdings.densest(trustsNames ? clean : prose);
  if (best === null) return { blocks: [], linkedHeadings: 0 };
  const root = widened(best);
  yield;
  const inside: Block[] = [];
  for (const block of blocks) {
    if (!isInside(block.frame, root.frame) || block.text === title) continue;
    if (!trustsNames || !isFurniture(holdings.of(block.frame), root, most)) inside.push(block);
  }
  yield;
  const standfirst = standfirstOf(blocks, inside[0]).filter(
    ({ frame }) => !trustsNames || !isAmongFurniture(holdings.of(frame), most),
  );
  return {
    blocks: withoutRepeats([...standfirst, ...inside].filter(isArticleText)),
    linkedHeadings: inside.filter((block) => isHeading(block) && linkShare(block) > 0.8).length,
  };
}

function isNamed({ names }: Holding, isQuoted: boolean): boolean {
  const said = names();
  return said.isAside || (said.isFurniture && !isQuoted);
}

/** Whether any frame around is furniture. */
function isAmongFurniture(holding: Holding, most: number): boolean {
  for (let each: Holding | null = holding; each !== null; each = each.outer)
    if (each.weight < most && isNamed(each, false)) return true;
  return false;
}

/** Whether a frame between here and the article's root is furniture; what stands around a quotation may be called anything. */
function isFurniture(holding: Holding, root: Holding, most: number): boolean {
  let isQuoted = false;
  for (let each: Holding | null = holding; each !== null && each !== root; each = each.outer) {
    isQuoted ||= each.frame.tag === 'blockquote';
    if (each.weight < most && isNamed(each, isQuoted)) return true;
  }
  return false;
}

/** The sentence or two under the headline, where the site keeps them outside of the body. */
function standfirstOf(blocks: readonly Block[], first: Block | undefined): readonly Block[] {
  const start = first === undefined ? -1 : blocks.indexOf(first);
  const head = blocks.slice(0, Math.max(start, 0)).findLastIndex(({ frame }) => frame.tag === 'h1');
  if (head < 0) return [];
  const under = blocks.slice(head + 1, Math.min(head + 1 + MOST_UNDER, start));
  return under.filter((block) => proseWeight(block) > 0).slice(0, 1);
}

/** On a page that carries several articles, each with a headline of its own, the blocks of the one in question. */
function ownArticle(blocks: readonly Block[], title: string): readonly Block[] {
  const headed = new Map<Frame, string>();
  for (const { frame, text } of blocks) {
    const article = frame.tag === 'h1' ? around(frame, 'article') : null;
    if (article !== null && !headed.has(article)) headed.set(article, text);
  }
  if (headed.size < 2) return blocks;
  const [own] = [...headed].find(([, text]) => text === title) ?? [...headed][0] ?? [];
  return own === undefined ? blocks : blocks.filter(({ frame }) => isInside(frame, own));
}

/** The nearest frame of a tag, from here outwards. */
function around(frame: Frame, tag: string): Frame | null {
  for (let each: Frame | null = frame; each !== null; each = each.parent) if (each.tag === tag) return each;
  return null;
}

function isInside(frame: Frame, root: Frame): boolean {
  let each: Frame | null = frame;
  while (each !== null && each.depth > root.depth) each = each.parent;
  return each === root;
}

/** To the outermost frame that is named as the article's body; where none is, outwards as long as that gains prose. */
function widened(best: Holding): Holding {
  let root = best;
  for (let outer: Holding | null = best; outer !== null; outer = outer.outer)
    if (outer.names().isBody) root = outer;
  if (root.names().isBody) return root;
  while (root.outer !== null && root.outer.clean > root.clean * WIDER) root = root.outer;
  return root;
}

const contact = /\S@[^\s@]+\.\w|\b(?:twitter|facebook|instagram)\.com\/|(?:^|\s)@\w+\.?$/;
/** Letters and digits, roughly: the classes of Unicode take half a millisecond to compile. */
const word = /[0-9A-Za-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/;

function isArticleText(block: Block): boolean {
  const { text, frame } = block;
  const isShort = text.length < 200;
  if (linkShare(block) > (isShort && frame.tag !== 'li' ? 0.6 : 0.8)) return false;
  if (
    isShort &&
    (isPointer(text) || (frame.tag === 'p' && frame.parent?.tag !== 'blockquote' && contact.test(text)))
  )
    return false;
  if (text.length < 80 && (frame.tag === 'td' || frame.tag === 'th')) return false;
  return word.test(text);
}

/** A quotation set apart that stands in a paragraph as well is the layout's, not the text's. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const quotes = new Set(blocks.filter(({ frame }) => around(frame, 'blockquote') !== null));
  if (quotes.size === 0) return blocks;
  const paragraphs = blocks
    .filter((block) => !quotes.has(block))
    .map(({ text }) => text)
    .join('\n');
  const bare = (text: string): string => text.replace(/^["“'‘]{1,9}|["”'’.]{1,9}$/g, '');
  return blocks.filter(
    (block) => !quotes.has(block) || block.text.length < 20 || !paragraphs.includes(bare(block.text)),
  );
}
