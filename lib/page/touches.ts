/** What the reader's hand did last, by the name of the event. */
export type Touches = ReadonlyMap<string, Event>;

const kinds = ['pointermove', 'pointerdown', 'pointerup', 'pointercancel', 'click', 'selectionchange'];

/** Tells of everything that the reader's hand does on a page, and keeps the last of each kind for whoever comes to answer, who clears it. */
export function noteTouches(
  document: Document,
  onTouch: () => void,
  signal: AbortSignal,
): Map<string, Event> {
  const last = new Map<string, Event>();
  const note = (event: Event): void => {
    last.set(event.type, event);
    onTouch();
  };
  for (const type of kinds) document.addEventListener(type, note, { signal, passive: true, capture: true });
  return last;
}
