import style from '../../components/card/card.css?inline';
import { lookOf } from '../../components/card/look-of.ts';
import { localeFor } from '../../components/say/tongue.ts';
import type { CardLook, CardSubject } from '../../lib/model/card.ts';
import { browserLanguage, wordsOf, wordsReady } from '../../lib/platform/words.ts';

/**
 * Words a card for a page. Here and not in the content script, which lies on every page and has no room for it; nothing
 * but what came with the question goes back.
 */
export async function cardLook(subject: CardSubject | null): Promise<CardLook> {
  await wordsReady();
  return lookOf({ words: wordsOf, locale: localeFor(wordsOf, browserLanguage()) }, style, subject);
}
