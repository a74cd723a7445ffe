import { onAct } from '../../components/card/surface.ts';

/**
 * Firefox ends the script of an extension that is updated without a word, and starts the new one on pages that are open. A card
 * that was open then stays and hears nothing any more: it says what to do with the note in it, and goes when it is closed.
 * Elsewhere the old script goes on and says so itself (session.ts).
 */
export function tellLeftOpen(document: Document, sentence: string): void {
  for (const host of document.querySelectorAll(':root > div[popover]')) {
    const card = shadowOf(host)?.querySelector('.card[role="dialog"]');
    if (!(card instanceof HTMLElement)) continue;
    const close = (): void => {
      host.remove();
    };
    const told = card.querySelector('.told');
    if (told === null || !card.querySelector('textarea')?.value) {
      close();
      continue;
    }
    told.textContent = sentence;
    card.querySelector('.acts')?.replaceChildren();
    onAct(card, (name) => {
      if (name === 'close') close();
    });
    card.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') close();
    });
  }
}

/** Firefox shows the scripts of extensions what is closed to the page. */
function shadowOf(host: Element): ShadowRoot | null {
  return (host as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
