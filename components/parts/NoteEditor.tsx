import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MOST_NOTE, MOST_TYPED } from '../../lib/model/limits.ts';
import { tagsIn, tagsTyped } from '../say/tags.ts';
import { useWords } from '../words.ts';
import { type Autosave, createAutosave, type Kept } from './autosave.ts';
import { useLatest } from './use-latest.ts';

export interface Written {
  readonly note: string;
  readonly tags: readonly string[];
}

interface Props {
  readonly note: string;
  readonly tags: readonly string[];
  /** Called while the reader writes; rejects when it could not be kept. Both in one, or one would be written over by the other. */
  readonly save: (written: Written) => Promise<void>;
  readonly onClose: () => void;
}

/** Plain text and tags that save themselves: after a short rest, and at once when it closes or the page is hidden. */
export function NoteEditor({ note, tags, save, onClose }: Props): JSX.Element {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState(note);
  const [typed, setTyped] = useState(() => tagsTyped(tags));
  const [kept, setKept] = useState<Kept>('as-is');
  const field = useRef<HTMLTextAreaElement>(null);
  const pending = useAutosave(save, setKept);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const write = (note: string, typed: string) => {
    setText(note);
    setTyped(typed);
    setKept('writing');
    pending.write({ note, tags: tagsIn(typed) });
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div class="note">
      <label for={id}>{words('note')}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        maxLength={MOST_NOTE}
        value={text}
        onInput={(event) => {
          write(event.currentTarget.value, typed);
        }}
        onKeyDown={closeOnEscape}
      />
      <label for={`${id}-tags`}>{words('note_tags')}</label>
      <input
        id={`${id}-tags`}
        value={typed}
        maxLength={MOST_TYPED}
        autocomplete="off"
        onInput={(event) => {
          write(text, event.currentTarget.value);
        }}
        onKeyDown={closeOnEscape}
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

function useAutosave(save: Props['save'], report: (kept: Kept) => void): Autosave<Written> {
  const latest = useLatest(save);
  const [autosave] = useState(() => createAutosave((written: Written) => latest.current(written), report));
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
