import type { CardSubject, Twig } from '../../lib/model/card.ts';
import { listFormat } from '../say/formats.ts';
import type { Tongue } from '../say/tongue.ts';
import { cardBody, kindLine, kindName } from './card-body.ts';
import { button, el, icon } from './twig.ts';

const says = ({ words }: CardSubject): Twig => el('p', { class: 'says' }, el('q', {}, words));

function heading(tongue: Tongue, line: Twig): Twig {
  return el('header', {}, line, button('close', 'close', tongue.words('close'), true));
}

/** All of a card above its buttons. */
export function cardTop(tongue: Tongue, subject: CardSubject): readonly Twig[] {
  const { words } = tongue;
  const { claim, note, tags, line } = subject;
  if (subject.isDismissed) {
    return [
      heading(tongue, el('p', { class: 'kind-line' }, words('card_dismissed'))),
      says(subject),
      el('p', { class: 'quiet' }, words('card_dismissed_rest')),
    ];
  }
  const named =
    claim === null ? el('p', { class: 'kind-line' }, kindName(tongue, line)) : kindLine(tongue, claim);
  const body = claim === null ? [says(subject)] : cardBody(tongue, claim);
  const tagged = listFormat(tongue.locale, { type: 'unit' }).format(tags);
  const kept =
    note === '' && tagged === ''
      ? []
      : [
          el(
            'div',
            { class: 'kept' },
            icon('note'),
            el(
              'div',
              {},
              note !== '' && el('p', {}, note),
              tagged !== '' && el('p', { class: 'quiet' }, words('row_tags', [tagged])),
            ),
          ),
        ];
  return [heading(tongue, named), ...body, ...kept];
}

export function cardActs({ words }: Tongue, { isDismissed, claim }: CardSubject): readonly Twig[] {
  if (isDismissed) return [button('restore', 'undo', words('undo'))];
  return [
    button('note', 'note', words(claim === null ? 'card_edit' : 'note')),
    claim === null
      ? button('dismiss', 'trash', words('card_remove'))
      : button('dismiss', 'dismiss', words('card_dismiss')),
    button('link', 'link', words('copy_link'), true),
    button('panel', 'panel', words('card_open_panel'), true),
  ];
}
