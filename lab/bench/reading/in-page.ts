import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { pageText } from '../../../lib/page/page-text.ts';
import { readArticle } from '../../../lib/page/read-article.ts';
import { walk } from '../../../lib/page/walk.ts';
import { type Contestant, inRounds, median } from '../rounds.ts';

const ROUNDS = 5;

type Times = Readonly<Record<string, number>>;

function mediansOf(contestants: Readonly<Record<string, Contestant>>): Times {
  const times = Object.entries(inRounds(contestants, ROUNDS));
  return Object.fromEntries(times.map(([name, each]) => [name, median(each)]));
}

/** The article of this page, by each reader. Readability changes what it reads, so it is given a copy, as its guide says. */
function article(): Times {
  return mediansOf({
    hearsay: () => readArticle(document, location.href)?.text.text.length,
    readability: () => new Readability(document.cloneNode(true) as Document).parse()?.textContent?.length,
    defuddle: () => new Defuddle(document, { url: location.href }).parse().content.length,
  });
}

/** All text of this page with the way back to its nodes. */
function index(): Times {
  return mediansOf({
    hearsay: () => pageText(walk(document.body).blocks).text.length,
    plain: () => plainText(document.body),
  });
}

/** The least that leads back: every text node that can be seen, with its offset, and the text in one piece. */
function plainText(root: Element): number {
  const nodes: { node: Node; at: number }[] = [];
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      nodes.push({ node, at: text.length });
      text += node.nodeValue ?? '';
    } else if (!['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(node.nodeName))
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(root);
  return text.length + nodes.length;
}

const readingBench = { article, index };
export type ReadingBench = typeof readingBench;
Object.assign(globalThis, { readingBench });
