import { attribute } from './dom.ts';
import { bodyNames, furnitureWords, pointerOpenings } from './furniture-words.ts';
import { once, wordsOf } from './once.ts';

/** What a site's own names say of an element. */
export interface NameVerdict {
  /** By tag or role: nothing inside of it is the article's text, whatever the names say. */
  readonly isAside: boolean;
  /** By class or id: usually not the article's text. */
  readonly isFurniture: boolean;
  /** Named as what holds the article's text. */
  readonly isBody: boolean;
}

const asideTags = wordsOf('nav aside footer figcaption figure search address');
const asideRoles = wordsOf(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tooltip form alert tablist',
);
const neverFurniture = wordsOf('html body main article p td tr tbody');

/* Built with the first article: a page that is none pays for no pattern of a hundred words. */
const furnitureWord = once(() => new RegExp(`^(?:${furnitureWords.replaceAll(' ', '|')})`));
const bodyName = once(() => new RegExp(bodyNames.map((parts) => `(?:${parts.join('|')})`).join('')));
const pointer = once(() => new RegExp(`^(?:${pointerOpenings.replaceAll('\n', '|')})`));

const isBodyName = (name: string): boolean => bodyName().test(name.toLowerCase().replace(/[^a-z]+/g, ''));

const isFurnitureName = (name: string): boolean =>
  !isBodyName(name) &&
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => furnitureWord().test(word));

/** Judges elements by tag, role, class and id; a name that was judged once is remembered. */
export function createNameJudge(): (element: Element) => NameVerdict {
  const known = new Map<string, readonly [isFurniture: boolean, isBody: boolean]>();
  const judged = (name: string): readonly [isFurniture: boolean, isBody: boolean] => {
    const verdict = known.get(name) ?? ([isFurnitureName(name), isBodyName(name)] as const);
    known.set(name, verdict);
    return verdict;
  };
  return (element) => {
    const tag = element.localName;
    const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 1_000).split(/\s+/);
    const verdicts = names.filter((name) => name !== '').map(judged);
    return {
      isAside:
        asideTags().has(tag) ||
        asideRoles().has(attribute(element, 'role')) ||
        attribute(element, 'aria-hidden') === 'true',
      isFurniture: !neverFurniture().has(tag) && verdicts.some(([isFurniture]) => isFurniture),
      isBody:
        tag !== 'body' &&
        (attribute(element, 'itemprop') === 'articleBody' || verdicts.some(([, isBody]) => isBody)),
    };
  };
}

/** Whether a short line points elsewhere, or speaks of the page: "Read more: …", "Sign up for …". */
export const isPointer = (text: string): boolean => pointer().test(text.toLowerCase());
