import { useCallback, useEffect, useState } from 'preact/hooks';
import type { List } from './desk.ts';

export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'found'; readonly value: T };

/** The answer to a question, asked again when `ask` changes; an answer that comes too late is dropped. */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> & { readonly again: () => void } {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'asking' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    ask().then(
      (value) => {
        if (wanted) setAsked({ state: 'found', value });
      },
      (fault: unknown) => {
        if (wanted) setAsked({ state: 'failed', error: String(fault) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [ask, round]);
  const again = useCallback(() => {
    setRound((round) => round + 1);
  }, []);
  return { ...asked, again };
}

export interface Listed<T> {
  readonly rows: readonly T[];
  readonly state: 'asking' | 'more' | 'whole' | 'failed';
  readonly error: string;
  /** Asks for the next piece; nothing happens while one is being asked for, or at the end. */
  readonly more: () => void;
  readonly again: () => void;
}

interface Kept<T> {
  readonly list: List<T>;
  readonly rows: readonly T[];
  readonly cursor: string | null;
  readonly state: Listed<T>['state'];
  readonly error: string;
}

/** A list that is read piece by piece. Rows of the list before stay until the first piece of the new one is there. */
export function useList<T>(list: List<T>): Listed<T> {
  const [kept, setKept] = useState<Kept<T>>({ list, rows: [], cursor: null, state: 'asking', error: '' });
  const [round, setRound] = useState(0);
  const take = useCallback(
    (list: List<T>, cursor: string | null, before: readonly T[], wanted: () => boolean) => {
      list(cursor).then(
        ({ rows, next }) => {
          if (!wanted()) return;
          const all = [...before, ...rows];
          setKept({ list, rows: all, cursor: next, state: next === null ? 'whole' : 'more', error: '' });
        },
        (fault: unknown) => {
          if (wanted()) setKept((kept) => ({ ...kept, state: 'failed', error: String(fault) }));
        },
      );
    },
    [],
  );
  useEffect(() => {
    let wanted = true;
    take(list, null, [], () => wanted);
    return () => {
      wanted = false;
    };
  }, [list, round, take]);
  const more = useCallback(() => {
    if (kept.state !== 'more' || kept.list !== list) return;
    setKept({ ...kept, state: 'asking' });
    take(list, kept.cursor, kept.rows, () => true);
  }, [kept, list, take]);
  const again = useCallback(() => {
    setRound((round) => round + 1);
  }, []);
  return { rows: kept.rows, state: kept.state, error: kept.error, more, again };
}
