import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import { type Autosave, createAutosave, type Kept } from './autosave.ts';
import { useLatest } from './use-latest.ts';

interface Props {
  readonly note: string;
  /** Called while the reader writes; rejects when it could not be kept. */
  readonly save: (note: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Plain text that saves itself: after a short rest, and at once when it closes or the page is hidden. */
export function NoteEditor({ note, save, onClose }: Props): JSX.Element {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState(note);
  const [kept, setKept] = useState<Kept>('as-is');
  const field = useRef<HTMLTextAreaElement>(null);
  const pending = useAutosave(save, setKept);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <div class="note">
      <label for={id}>{words('note')}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        maxLength={100_000}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setKept('writing');
          pending.write(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      />
      <p class="note-foot">
        <button type="button" class="button plain" onClick={onClose}>
          {words('note_done')}
        </button>
        <small role="status" data-kept={kept}>
          {words(`note_${kept.replace('-', '_')}`)}
        </small>
      </p>
    </div>
  );
}

function useAutosave(save: Props['save'], report: (kept: Kept) => void): Autosave {
  const latest = useLatest(save);
  const [autosave] = useState(() => createAutosave((text) => latest.current(text), report));
  useEffect(() => {
    const flush = () => {
      if (document.visibilityState === 'hidden') autosave.flush();
    };
    const ending = new AbortController();
    document.addEventListener('visibilitychange', flush, { signal: ending.signal });
    globalThis.addEventListener('pagehide', autosave.flush, { signal: ending.signal });
    return () => {
      ending.abort();
      autosave.flush();
    };
  }, [autosave]);
  return autosave;
}
