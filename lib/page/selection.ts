import type { Touches } from './touches.ts';

/** Milliseconds after the last change of the selection. */
const REST = 300;

/**
 * Tells what the reader has selected once hand and selection rest; null when nothing is selected any more. Selections in
 * fields of the page are the page's business.
 */
export function watchSelection(
  document: Document,
  onSelected: (range: Range | null) => void,
  touches: Touches,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const when = (type: string): number => touches.get(type)?.timeStamp ?? 0;
  let isDown = when('pointerdown') > Math.max(when('pointerup'), when('pointercancel'));

  const look = (): void => {
    onSelected(selectedIn(document));
  };
  const later = (): void => {
    clearTimeout(timer);
    if (!isDown) timer = setTimeout(look, REST);
  };
  const options = { signal, passive: true, capture: true };
  document.addEventListener('selectionchange', later, options);
  const hold = ({ type }: Event): void => {
    isDown = type === 'pointerdown';
    if (type === 'pointerup') later();
  };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    document.addEventListener(type, hold, options);
  if (touches.has('selectionchange')) later();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}

/** What is selected of the page's words; null where nothing is. */
export function selectedIn(document: Document): Range | null {
  const selection = document.getSelection();
  const isText =
    selection !== null &&
    !selection.isCollapsed &&
    selection.rangeCount > 0 &&
    !isField(document.activeElement);
  return isText && selection.toString().trim() !== '' ? selection.getRangeAt(0) : null;
}

function isField(element: Element | null): boolean {
  return element !== null && element.matches('input, textarea, select, [contenteditable]');
}
