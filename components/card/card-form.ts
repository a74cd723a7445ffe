import type { CardSubject, Twig } from '../../lib/model/card.ts';
import { MOST_NOTE, MOST_TYPED } from '../../lib/model/limits.ts';
import { lineKinds } from '../say/line-kind.ts';
import { tagsTyped } from '../say/tags.ts';
import type { Tongue } from '../say/tongue.ts';
import { el } from './twig.ts';

const field = (name: string, control: Twig): Twig => el('label', {}, el('span', {}, name), control);

/**
 * What the reader writes on a claim: each control has the name of what it says. Of a passage that the reader marked the kind can
 * be changed, too.
 */
export function cardForm({ words }: Tongue, { claim, line, note, tags }: CardSubject): readonly Twig[] {
  const kind = lineKinds.map((each) =>
    el('option', { value: each, ...(each === line ? { selected: '' } : {}) }, words(`kind_${each}`)),
  );
  return [
    field(words('note'), el('textarea', { name: 'note', maxlength: String(MOST_NOTE) }, note)),
    field(
      words('note_tags'),
      el('input', {
        name: 'tags',
        maxlength: String(MOST_TYPED),
        autocomplete: 'off',
        value: tagsTyped(tags),
      }),
    ),
    ...(claim === null ? [field(words('filter_kind'), el('select', { name: 'kind' }, ...kind))] : []),
  ];
}
