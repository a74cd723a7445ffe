import type { Touches } from './touches.ts';

/** Milliseconds of rest before a card opens, and of absence before it goes. */
const REST = 200;
const ABSENCE = 250;
/** Pixels around a highlight that still count as on it. */
const SLACK = 2;

export interface Pointed {
  /** The mark at a point of the viewport, or null. */
  readonly at: (x: number, y: number) => string | null;
  /** The pointer rests on a mark. */
  readonly onRest: (id: string) => void;
  /** The pointer has been off the card for a while, and is on this mark now, or on none. */
  readonly onAway: (id: string | null) => void;
  readonly onClick: (id: string | null) => void;
  /** Whether an event comes from our own card. */
  readonly isOurs: (event: Event) => boolean;
  /** Whether a card is open that may have to go. */
  readonly isOpen: () => boolean;
}

/** Whether a point lies on one of a range's lines of text. */
export function covers(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK) return true;
  }
  return false;
}

/** The text position under a point; null where there is none. */
export function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"]',
  ) !== null;

/** Hover with intent, and clicks, on what has no element of its own. Looks only when the pointer rests; begins with what it did last. */
export function watchPointer(
  document: Document,
  pointed: Pointed,
  touches: Touches,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let away: ReturnType<typeof setTimeout> | undefined;
  let last: [x: number, y: number] = [0, 0];

  const rest = (x: number, y: number): void => {
    const id = pointed.at(x, y);
    if (id !== null) pointed.onRest(id);
  };
  const move = (event: PointerEvent): void => {
    clearTimeout(timer);
    if (event.pointerType === 'touch') return;
    if (pointed.isOurs(event)) {
      clearTimeout(away);
      away = undefined;
      return;
    }
    const { clientX, clientY } = event;
    last = [clientX, clientY];
    timer = setTimeout(() => {
      rest(clientX, clientY);
    }, REST);
    if (!pointed.isOpen()) return;
    away ??= setTimeout(() => {
      away = undefined;
      pointed.onAway(pointed.at(...last));
    }, ABSENCE);
  };
  const click = (event: MouseEvent): void => {
    if (pointed.isOurs(event) || event.button !== 0 || event.defaultPrevented || isControl(event.target))
      return;
    if (document.getSelection()?.isCollapsed === false) return;
    pointed.onClick(pointed.at(event.clientX, event.clientY));
  };
  document.addEventListener('pointermove', move, { signal, passive: true });
  document.addEventListener('click', click, { signal });
  const [moved, clicked] = [touches.get('pointermove'), touches.get('click')];
  if (moved !== undefined) move(moved as PointerEvent);
  if (clicked !== undefined) click(clicked as MouseEvent);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(away);
  });
}
