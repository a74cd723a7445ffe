import { type Menu, openMenu } from '../../components/card/menu.ts';
import type { CardLook, LineKind } from '../../lib/model/card.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Front } from '../../lib/page/front.ts';
import type { Ground } from '../../lib/page/ground.ts';
import { watchPointer } from '../../lib/page/pointer.ts';
import { selectedIn, watchSelection } from '../../lib/page/selection.ts';
import type { Touches } from '../../lib/page/touches.ts';
import type { Cards } from './cards.ts';

interface Grip {
  readonly cards: Cards;
  readonly shadeOf: (element: Element) => Ground['shade'];
  readonly menuLook: () => Promise<CardLook>;
  readonly front: () => Front | null;
  readonly mark: (span: Span, kind: LineKind) => Promise<void>;
  readonly fail: (fault: unknown) => void;
  readonly touches: Touches;
}

/**
 * What the reader's hand does on the page: hover, click, keys, selection. Nothing is taken from the page's own controls.
 * @returns goes into the menu at the words that are selected, and tells whether there are any
 */
export function watchHands(
  document: Document,
  { cards, shadeOf, menuLook, front, mark, fail, touches }: Grip,
  signal: AbortSignal,
): () => Promise<boolean> {
  let menu: Menu | null = null;
  let offered: Range | null = null;

  const closeMenu = (): void => {
    menu?.close();
    menu = null;
  };

  watchPointer(
    document,
    {
      at: cards.at,
      isOpen: () => cards.isOpen(),
      isOurs: (event) => cards.owns(event) || menu?.owns(event) === true,
      onRest: (id) => {
        if (menu === null && !cards.isOpen(id)) cards.open(id, { stays: false, takesFocus: false });
      },
      onAway: (id) => {
        if (id === null || !cards.isOpen(id)) cards.close({ unlessStays: true });
      },
      onClick: (id) => {
        if (id === null) cards.close();
        else cards.open(id, { stays: true, takesFocus: false });
      },
    },
    touches,
    signal,
  );

  /** Offers the kinds at these words. */
  const offer = async (range: Range | null): Promise<void> => {
    closeMenu();
    offered = range;
    if (range === null) return;
    const span = front()?.read.text.spanOf(range) ?? null;
    const element = range.endContainer.parentElement;
    if (span === null || element === null) return;
    const look = await menuLook();
    const rect = [...range.getClientRects()].at(-1);
    if (offered !== range || rect === undefined) return;
    cards.close({ unlessStays: true });
    menu = openMenu(
      look,
      shadeOf(element),
      { left: rect.right, top: rect.top, bottom: rect.bottom },
      (kind) => {
        closeMenu();
        document.getSelection()?.removeAllRanges();
        mark(span, kind as LineKind).catch(fail);
      },
    );
  };

  watchSelection(
    document,
    (range) => {
      offer(range).catch(fail);
    },
    touches,
    signal,
  );
  const enterMenu = (): boolean => {
    menu?.focus();
    return menu !== null;
  };

  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && (menu !== null || cards.isOpen())) {
      closeMenu();
      cards.close();
      event.stopPropagation();
    } else if (event.key === 'ArrowDown' && event.altKey && enterMenu()) event.preventDefault();
    else if (event.key === 'Tab' && !event.shiftKey && cards.enter()) event.preventDefault();
  };
  document.addEventListener('keydown', key, { signal, capture: true });
  document.addEventListener(
    'scroll',
    () => {
      if (cards.isOpen()) cards.replace();
    },
    { signal, capture: true, passive: true },
  );
  document.defaultView?.addEventListener('resize', cards.replace, { signal, passive: true });
  signal.addEventListener('abort', () => {
    closeMenu();
    cards.close();
  });
  return async () => {
    if (!enterMenu()) await offer(selectedIn(document));
    return enterMenu();
  };
}
