import type { CardLook, CardSubject } from '../../lib/model/card.ts';
import type { Tongue } from '../say/tongue.ts';
import { cardForm } from './card-form.ts';
import { cardActs, cardTop } from './card-tree.ts';
import { pickItems } from './pick-items.ts';

/** A card in words and shape; without a subject, the menu of kinds for words that the reader selected. */
export function lookOf(tongue: Tongue, style: string, subject: CardSubject | null): CardLook {
  const { words, locale: language } = tongue;
  if (subject === null)
    return { label: words('pick_title'), language, style, top: pickItems(tongue), form: [], acts: [] };
  return {
    label: `${words(`kind_${subject.line}`)}: ${subject.words}`,
    language,
    style,
    top: cardTop(tongue, subject),
    form: cardForm(tongue, subject),
    acts: cardActs(tongue, subject),
  };
}
