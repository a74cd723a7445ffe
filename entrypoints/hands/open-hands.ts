import type { CardLook, LineKind } from '../../lib/model/card.ts';
import { markedAs } from '../../lib/model/mark-line.ts';
import type { Span } from '../../lib/model/span.ts';
import { describe } from '../../lib/page/describe.ts';
import { withAnnotation } from '../../lib/page/front.ts';
import type { Touches } from '../../lib/page/touches.ts';
import { type CardRoom, type Cards, createCards } from './cards.ts';
import { watchHands } from './hands.ts';

export interface HandsRoom extends CardRoom {
  readonly isAlive: () => boolean;
  /** The extension was reloaded or removed. */
  readonly stop: () => void;
  /** What the reader's hand did before there was anyone to answer to it. */
  readonly touches: Touches;
}

/** What a reader does on a page on which something is painted, and what opens there. */
export interface Hands extends Pick<Cards, 'isOpen' | 'refresh' | 'close' | 'step' | 'outlive'> {
  /** Goes into the menu at the words that are selected. @returns whether there are any */
  readonly offerKinds: () => Promise<boolean>;
}

/** Answers to the reader's hand from now on, and to what it did last. */
export function openHands(document: Document, room: HandsRoom, signal: AbortSignal): Hands {
  const { ask, shadeOf, front, change, fail, isAlive, stop, touches } = room;
  const cards = createCards(document, room);

  const mark = async (span: Span, kind: LineKind): Promise<void> => {
    const now = front();
    if (now === null) return;
    const { annotation } = await ask('annotate', {
      draft: {
        id: null,
        article: now.view.article.id,
        claim: null,
        selectors: describe(now.read.text.text, span),
        ...markedAs(kind),
        note: '',
        dismissed: false,
      },
    });
    now.places.set(annotation.id, span);
    const then = front();
    if (then !== null) change(withAnnotation(then.view, annotation.id, annotation));
  };

  const menuLook = async (): Promise<CardLook> => (await ask('card-of', { subject: null })).look;
  /* Nothing tells a script that its extension is gone: it sees so where the pointer next rests. */
  const at: Cards['at'] = (x, y) => (isAlive() ? cards.at(x, y) : (stop(), null));
  const offerKinds = watchHands(
    document,
    { cards: { ...cards, at }, shadeOf, menuLook, front, mark, fail, touches },
    signal,
  );
  return { ...cards, offerKinds };
}
