/** How long the hand rests before a note is written, in milliseconds. */
export const NOTE_REST = 250;

/** What is known of the note on the screen. */
export type Kept = 'as-is' | 'writing' | 'kept' | 'failed';

export interface Autosave<T> {
  readonly write: (value: T) => void;
  /** Writes at once what waits. */
  readonly flush: () => void;
}

/**
 * Writes the last of what was given after a rest; one write at a time and in order, so that an older one never lands after a newer.
 */
export function createAutosave<T>(
  save: (value: T) => Promise<void>,
  report: (kept: Kept) => void,
): Autosave<T> {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<void> = Promise.resolve();
  const flush = () => {
    clearTimeout(timer);
    if (waiting === null) return;
    const { value } = waiting;
    waiting = null;
    line = line
      .then(() => save(value))
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
    write: (value) => {
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(flush, NOTE_REST);
    },
    flush,
  };
}
