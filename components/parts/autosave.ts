/** How long the hand rests before a note is written, in milliseconds. */
export const NOTE_REST = 250;

/** What is known of the note on the screen. */
export type Kept = 'as-is' | 'writing' | 'kept' | 'failed';

export interface Autosave {
  readonly write: (text: string) => void;
  /** Writes at once what waits. */
  readonly flush: () => void;
}

/**
 * Writes the last text after a rest; one write at a time and in order, so that an older text never lands after a newer.
 */
export function createAutosave(
  save: (text: string) => Promise<void>,
  report: (kept: Kept) => void,
): Autosave {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<void> = Promise.resolve();
  const flush = () => {
    clearTimeout(timer);
    if (waiting === null) return;
    const text = waiting;
    waiting = null;
    line = line
      .then(() => save(text))
      .then(
        () => {
          if (waiting === null) report('kept');
        },
        () => {
          report('failed');
        },
      );
  };
  return {
    write: (text) => {
      waiting = text;
      clearTimeout(timer);
      timer = setTimeout(flush, NOTE_REST);
    },
    flush,
  };
}
