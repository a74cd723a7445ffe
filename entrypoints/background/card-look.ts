import style from '../../components/card/card.css?inline';
import { cardTop, cardActs } from '../../components/card/card-tree.ts';
import { pickItems } from '../../components/card/pick-items.ts';
import { localeFor } from '../../components/say/tongue.ts';
import type { CardLook, CardSubject } from '../../lib/model/card.ts';
import { browserLanguage, wordsOf, wordsReady } from '../../lib/platform/words.ts';

/**
 * Words a card for a page. Here and not in the content script, which lies on every page and has no room for it; nothing
 * but what came with the question goes back.
 */
export async function cardLook(subject: CardSubject | null): Promise<CardLook> {
  await wordsReady();
  const language = localeFor(wordsOf, browserLanguage());
  const tongue = { words: wordsOf, locale: language };
  if (subject === null)
    return { label: wordsOf('pick_title'), language, style, top: pickItems(tongue), acts: [] };
  const label = `${wordsOf(`kind_${subject.line}`)}: ${subject.words}`;
  return { label, language, style, top: cardTop(tongue, subject), acts: cardActs(tongue, subject) };
}
