import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

interface Dropdown {
  readonly open: boolean;
  /** Holds both the button and what drops from it. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  /** Closes and gives the focus back to the button. */
  readonly close: () => void;
}

/** Open state of something that drops from a button: closes on Escape, on a click outside, and when the focus leaves. */
export function useDropdown(): Dropdown {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useEffect(() => {
    if (!open) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const leave = (event: Event) => {
      const to = event instanceof FocusEvent ? event.relatedTarget : event.target;
      if (to instanceof Node && root.current?.contains(to) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', leave, { signal });
    root.current?.addEventListener('focusout', leave, { signal });
    root.current?.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      },
      { signal },
    );
    return () => {
      ending.abort();
    };
  }, [open, close]);
  return {
    open,
    root,
    button,
    close,
    toggle: () => {
      if (open) close();
      else setOpen(true);
    },
  };
}
