import type { CardLook } from '../../lib/model/card.ts';
import { render } from './render.ts';
import { type Near, onAct, openSurface, type Surface } from './surface.ts';

export interface Menu extends Surface {
  readonly focus: () => void;
}

/** A menu at the words. Arrows move, Enter picks; the page keeps its selection. */
export function openMenu(
  look: CardLook,
  theme: 'light' | 'dark',
  near: Near,
  pick: (name: string) => void,
): Menu {
  const surface = openSurface(theme, 'card pick', 'menu', look);
  const { root } = surface;
  root.ariaLabel = look.label;
  const items = look.top.map((twig) => root.appendChild(render(twig)));
  const focusOn = (at: number): void => {
    const item = items[(at + items.length) % items.length];
    if (item instanceof HTMLElement) item.focus();
  };
  root.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    focusOn(items.findIndex((item) => item.matches(':focus')) + step);
  });
  onAct(root, pick);
  surface.place(near);
  return {
    ...surface,
    focus: () => {
      focusOn(0);
    },
  };
}
