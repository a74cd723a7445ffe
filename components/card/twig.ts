import type { Twig } from '../../lib/model/card.ts';

type Child = Twig | string | null | undefined | false;

export function el(
  tag: string,
  is: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): Twig {
  return {
    tag,
    is,
    in: children.filter(
      (child): child is Twig | string =>
        child !== null && child !== undefined && child !== false && child !== '',
    ),
  };
}

/** A drawing beside a word, or in a button that has a name: hidden from assistive technology. */
export function drawing(className: string, box: string, ...shapes: readonly Twig[]): Twig {
  return el('svg', { class: className, viewBox: box, 'aria-hidden': 'true' }, ...shapes);
}

const icons = {
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  dismiss: 'M2.5 12.5h11M4.5 9.5l7-6M4.5 3.5l7 6',
  link: 'M6.5 9.5l3-3M7 4.8l1.6-1.6a2.9 2.9 0 0 1 4.1 4.1L11 9M9 11.2l-1.6 1.6a2.9 2.9 0 0 1-4.1-4.1L5 7',
  note: 'M3 13l.6-2.7 7.3-7.3 2.1 2.1-7.3 7.3zM9.4 4.5l2.1 2.1',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  trash: 'M3 4.5h10M6.2 4.5V3h3.6v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  undo: 'M3 6.5h6.5a3.25 3.25 0 0 1 0 6.5H6M5.8 3.5l-3 3 3 3',
} as const;

export type IconName = keyof typeof icons;

export const icon = (name: IconName): Twig => drawing('icon', '0 0 16 16', el('path', { d: icons[name] }));

/** A button that does `act`: with a word, or with an icon alone and then its name as title. */
export function button(act: string, name: IconName, label: string, isBare = false): Twig {
  const bare = { class: 'bare', 'aria-label': label, title: label };
  return el(
    'button',
    { type: 'button', 'data-act': act, ...(isBare ? bare : {}) },
    icon(name),
    !isBare && label,
  );
}
