import type { CardLook, Written } from '../../lib/model/card.ts';
import { createAutosave, type Kept } from '../parts/autosave.ts';
import type { Words } from '../say/tongue.ts';
import { render } from './render.ts';
import { type Near, onAct, openSurface } from './surface.ts';

export interface CardActions {
  readonly save: (written: Written) => Promise<void>;
  /** Dismisses a claim, or takes the dismissal back; removes a passage marked by hand. */
  readonly dismiss: (isDismissed: boolean) => Promise<void>;
  readonly copyLink: () => Promise<void>;
  readonly openPanel: () => Promise<void>;
  /** The card has another size. */
  readonly grown: () => void;
  readonly close: () => void;
}

export interface Card {
  /** Takes new words in without moving what the reader writes. */
  readonly show: (look: CardLook) => void;
  readonly place: (near: Near) => void;
  readonly focus: () => void;
  readonly owns: (event: Event) => boolean;
  /** Says that the extension was updated under the page, if the reader has written what is not kept yet. @returns whether that is so */
  readonly outlive: () => boolean;
  /** Whether the reader has written what is not kept yet. */
  readonly isUnsaved: () => boolean;
  readonly close: () => void;
}

/** The card of one passage; how it looks comes in, what the reader does goes out. */
export function openCard(words: Words, theme: 'light' | 'dark', first: CardLook, actions: CardActions): Card {
  const surface = openSurface(theme, 'card', 'dialog', first);
  const part = (className = ''): HTMLElement => {
    const element = surface.root.appendChild(document.createElement('div'));
    element.className = className;
    return element;
  };
  const [top, note, told, acts] = [part(), part(), part('told'), part('acts')] as const;
  told.role = 'status';
  let isUnsaved = false;
  let isOutlived = false;

  const tell = (sentence: string): void => {
    told.textContent = sentence;
  };
  /* Asked for while there is an extension to ask: once it was updated under the page there are no words to be had. */
  const lasting: Partial<Record<Kept, string>> = {
    writing: words('note_writing'),
    failed: words('note_failed'),
  };
  const updated = words('card_updated');
  const report = (kept: Kept): void => {
    isUnsaved = kept === 'writing' || kept === 'failed';
    /* What is to be done stays: nothing that is written from now on can be kept. */
    if (!isOutlived) tell(lasting[kept] ?? words(`note_${kept.replace('-', '_')}`));
  };
  const autosave = createAutosave(actions.save, report);

  /** The note as it is kept stands above where it is written, and would say the same twice. */
  const withoutKept = (): void => {
    top.querySelector('.kept')?.remove();
  };
  const fields = (): HTMLInputElement[] => [...note.querySelectorAll<HTMLInputElement>('[name]')];
  note.addEventListener('input', () => {
    report('writing');
    autosave.write(Object.fromEntries(fields().map(({ name, value }) => [name, value])));
  });
  note.addEventListener('focusout', autosave.flush);
  let { form } = first;
  const openNote = (): void => {
    note.replaceChildren(...form.map((twig) => render(twig)));
    withoutKept();
    report('as-is');
    actions.grown();
    const [area] = fields();
    if (area === undefined) return;
    area.focus({ preventScroll: true });
    /* Behind what is written. */
    area.selectionStart = area.value.length;
  };

  const attempt = async (act: () => Promise<void>, failed = 'note_failed', done = ''): Promise<void> => {
    try {
      await act();
      tell(done && words(done));
    } catch {
      if (!isOutlived) tell(words(failed));
    }
  };
  const acting: Readonly<Record<string, () => unknown>> = {
    close: actions.close,
    note: openNote,
    dismiss: () => attempt(() => actions.dismiss(true)),
    restore: () => attempt(() => actions.dismiss(false)),
    link: () => attempt(actions.copyLink, 'copy_failed', 'card_copied'),
    panel: () => attempt(actions.openPanel, 'card_no_panel'),
  };
  onAct(surface.root, (name) => void acting[name]?.());

  const focus = (): void => {
    surface.root.focus({ preventScroll: true });
  };
  const show = (look: CardLook): void => {
    surface.root.ariaLabel = look.label;
    const hadFocus = top.matches(':focus-within') || acts.matches(':focus-within');
    top.replaceChildren(...look.top.map((twig) => render(twig)));
    if (note.firstChild !== null) withoutKept();
    ({ form } = look);
    acts.replaceChildren(...look.acts.map((twig) => render(twig)));
    if (hadFocus) focus();
  };

  show(first);
  return {
    show,
    place: surface.place,
    focus,
    owns: surface.owns,
    outlive: () => {
      if (!isUnsaved) return false;
      isOutlived = true;
      tell(updated);
      acts.replaceChildren();
      return true;
    },
    isUnsaved: () => isUnsaved,
    close: () => {
      autosave.flush();
      surface.close();
    },
  };
}
