import { createNameJudge, isPointer, type NameVerdict } from './names.ts';
import type { Block, Frame } from './walk.ts';

export interface MainText {
  /** The article's own blocks, in reading order. */
  readonly blocks: readonly Block[];
  /** Headings beside them that are links. */
  readonly linkedHeadings: number;
}

/** What is known of a frame: what its names say, and how much prose it holds. */
interface Holding extends NameVerdict {
  weight: number;
}

/** A block with the prose it weighs. */
interface Weighed {
  readonly block: Block;
  readonly weight: number;
}

/** Names that leave less prose than this of a page that has more are not believed. */
const LEAST_CLEAN = 150;
/** A standfirst comes this soon after the headline. */
const MOST_UNDER = 3;
/** A frame with most of a page's prose is no furniture, whatever it is called. */
const MOST_FURNITURE = 0.6;
/** Prose counts in full for the frame around it, and less the farther out. */
const decay = [1, 1, 0.6, 0.4, 0.3];
/** A frame named as the article's body counts so much more. */
const BODY = 1.5;
/** How much more prose the frame outside must hold to be the article's. */
const WIDER = 1.1;

const heading = /^h[1-6]$/;
const isHeading = ({ frame }: Block): boolean =>
  heading.test(frame.tag) || heading.test(frame.parent?.tag ?? '');

function linkShare({ text, links }: Block): number {
  return links.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(text.length, 1);
}

/** How much a block looks like a paragraph of prose: its length outside of links, nothing where it is short or no sentence. */
function proseWeight(block: Block): number {
  const { text } = block;
  const share = linkShare(block);
  if (isHeading(block) || share > 0.5 || text.length < 40) return 0;
  const weight = Math.min(text.length * (1 - share), 1_000);
  return text.length > 200 || /[.!?…:;"”’')\]]$/.test(text) ? weight : weight / 3;
}

function* outwards(frame: Frame, until: Frame | null = null): Generator<Frame> {
  for (let f: Frame | null = frame; f !== null && f !== until; f = f.parent) yield f;
}

/** Adds each block's weight to all frames around it. */
function holdingsOf(blocks: readonly Weighed[]): Map<Frame, Holding> {
  const judge = createNameJudge();
  const holdings = new Map<Frame, Holding>();
  for (const { block, weight } of blocks) {
    for (const frame of outwards(block.frame)) {
      const holding = holdings.get(frame);
      if (holding === undefined) holdings.set(frame, { ...judge(frame.element), weight });
      else holding.weight += weight;
    }
  }
  return holdings;
}

/** Which of a page's blocks are the article's own text: the frame with the densest prose, without the furniture in it. */
export function mainText(all: readonly Block[], title = ''): MainText {
  const blocks = ownArticle(all, title);
  const weighed = blocks.map((block) => ({ block, weight: proseWeight(block) }));
  const holdings = holdingsOf(weighed);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);

  let trustsNames = true;
  const isFurniture = ({ frame }: Block, until: Frame | null): boolean => {
    if (!trustsNames) return false;
    let isQuoted = false;
    for (const outer of outwards(frame, until)) {
      const holding = holdings.get(outer);
      isQuoted ||= outer.tag === 'blockquote';
      const isNamed =
        holding?.isAside === true || (holding?.isFurniture === true && !(isQuoted && until !== null));
      if (isNamed && (holding?.weight ?? 0) < total * MOST_FURNITURE) return true;
    }
    return false;
  };

  const prose = weighed.filter(({ weight }) => weight > 0);
  const clean = prose.filter(({ block }) => !isFurniture(block, null));
  trustsNames = clean.reduce((sum, { weight }) => sum + weight, 0) > Math.min(total / 2, LEAST_CLEAN);
  const root = bestRoot(trustsNames ? clean : prose, holdings);
  if (root === null) return { blocks: [], linkedHeadings: 0 };
  const inside = blocks.filter(
    (block) => isInside(block, root) && !isFurniture(block, root) && block.text !== title,
  );
  const standfirst = standfirstOf(blocks, inside[0]).filter((block) => !isFurniture(block, null));
  return {
    blocks: withoutRepeats([...standfirst, ...inside].filter(isArticleText)),
    linkedHeadings: inside.filter((block) => isHeading(block) && linkShare(block) > 0.8).length,
  };
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
    const article =
      frame.tag === 'h1' ? [...outwards(frame)].find(({ tag }) => tag === 'article') : undefined;
    if (article !== undefined && !headed.has(article)) headed.set(article, text);
  }
  if (headed.size < 2) return blocks;
  const [own] = [...headed].find(([, text]) => text === title) ?? [...headed][0] ?? [];
  return own === undefined ? blocks : blocks.filter((block) => isInside(block, own));
}

function isInside({ frame }: Block, root: Frame): boolean {
  for (const outer of outwards(frame)) {
    if (outer === root) return true;
    if (outer.depth < root.depth) return false;
  }
  return false;
}

function bestRoot(prose: readonly Weighed[], holdings: ReadonlyMap<Frame, Holding>): Frame | null {
  const scores = new Map<Frame, number>();
  const held = new Map<Frame, number>();
  for (const { block, weight } of prose) {
    let steps = 0;
    for (const frame of outwards(block.frame)) {
      const step =
        (decay[Math.min(steps++, decay.length - 1)] ?? 0) * (holdings.get(frame)?.isBody === true ? BODY : 1);
      held.set(frame, (held.get(frame) ?? 0) + weight);
      if (frame.tag !== 'p') scores.set(frame, (scores.get(frame) ?? 0) + weight * step);
    }
  }
  let best: Frame | null = null;
  for (const [frame, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = frame;
  return best === null ? null : widened(best, held, holdings);
}

/** To the outermost frame that is named as the article's body; where none is, outwards as long as that gains prose. */
function widened(
  best: Frame,
  held: ReadonlyMap<Frame, number>,
  holdings: ReadonlyMap<Frame, Holding>,
): Frame {
  let root = best;
  for (const outer of outwards(best)) if (holdings.get(outer)?.isBody === true) root = outer;
  if (holdings.get(root)?.isBody === true) return root;
  while (root.parent !== null && (held.get(root.parent) ?? 0) > (held.get(root) ?? 0) * WIDER)
    root = root.parent;
  return root;
}

const contact = /\S+@\S+\.\w|\b(twitter|facebook|instagram)\.com\/|(^|\s)@\w+\.?$/;

function isArticleText(block: Block): boolean {
  const { text, frame } = block;
  const isShort = text.length < 200;
  if (linkShare(block) > (isShort && frame.tag !== 'li' ? 0.6 : 0.8)) return false;
  if (
    isShort &&
    (isPointer(text) || (contact.test(text) && frame.tag === 'p' && frame.parent?.tag !== 'blockquote'))
  )
    return false;
  if (/^t[dh]$/.test(frame.tag) && text.length < 80) return false;
  return /[\p{L}\p{N}]/u.test(text);
}

/** A quotation set apart that stands in a paragraph as well is the layout's, not the text's. */
function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const quotes = new Set(blocks.filter(({ frame }) => isWithin(frame, 'blockquote')));
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

function isWithin(frame: Frame, tag: string): boolean {
  for (const outer of outwards(frame)) if (outer.tag === tag) return true;
  return false;
}
