import { beginningsOf } from './beginnings.ts';
import { attribute } from './dom.ts';
import { bodyNames, figureOpenings, furnitureWords, pointerOpenings } from './furniture-words.ts';
import { oneOf } from './once.ts';

/** What a site's own names say of an element. */
export interface NameVerdict {
  /** By tag or role: nothing inside of it is the article's text, whatever the names say. */
  readonly isAside: boolean;
  /** By class or id: usually not the article's text. */
  readonly isFurniture: boolean;
  /** Named as what holds the article's text. */
  readonly isBody: boolean;
}

const isAsideTag = oneOf('nav aside footer figcaption figure search address');
const isAsideRole = oneOf(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tooltip form alert tablist',
);
const isNeverFurniture = oneOf('html body main article p td tr tbody');

const isFurnitureWord = beginningsOf(furnitureWords, ' ');
const isPointing = beginningsOf(pointerOpenings, '|');
const opensFigure = beginningsOf(figureOpenings, '|');

const [first, second] = bodyNames;
/** Letters of the shortest name of a body. */
const LEAST_BODY = 8;

function isBodyName(letters: string): boolean {
  if (letters.length < LEAST_BODY) return false;
  for (const part of second)
    for (let at = letters.indexOf(part); at > 0; at = letters.indexOf(part, at + 1))
      if (first.some((before) => letters.endsWith(before, at))) return true;
  return false;
}

type Said = 'body' | 'furniture' | null;

function saidBy(name: string): Said {
  /** A name is cut at every change of case, digit and punctuation. */
  const nameWords = /[A-Z]*[a-z]+|[A-Z]+/g;
  const words = name.match(nameWords)?.map((word) => word.toLowerCase()) ?? [];
  if (isBodyName(words.join(''))) return 'body';
  return words.some(isFurnitureWord) ? 'furniture' : null;
}

/** Judges elements by tag, role, class and id; a name that was judged once is remembered. */
export function createNameJudge(): (element: Element) => NameVerdict {
  const known = new Map<string, Said>();
  return (element) => {
    const tag = element.localName;
    let isBody = attribute(element, 'itemprop') === 'articleBody';
    let isFurniture = false;
    for (const name of `${attribute(element, 'class')} ${attribute(element, 'id')}`
      .slice(0, 1_000)
      .split(/\s+/)) {
      let said = known.get(name);
      if (said === undefined) known.set(name, (said = saidBy(name)));
      isBody ||= said === 'body';
      isFurniture ||= said === 'furniture';
    }
    return {
      isAside:
        isAsideTag(tag) ||
        isAsideRole(attribute(element, 'role')) ||
        attribute(element, 'aria-hidden') === 'true',
      isFurniture: isFurniture && !isNeverFurniture(tag),
      isBody: isBody && tag !== 'body',
    };
  };
}

/** Whether a short line points elsewhere, or speaks of the page: "Read more: …", "Sign up for …". */
export function isPointer(line: string): boolean {
  const figureOpening =
    /^(?:©|\d+ min(?:ute)?s? read|(?:last )?(?:updated|published|posted|modified)\b.*\d|(?:image|photo|picture|top image) \d)/;
  const text = line.toLowerCase();
  return isPointing(text) || ((opensFigure(text) || !/^[a-z]/.test(text)) && figureOpening.test(text));
}
