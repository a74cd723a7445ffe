import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  readonly rows: readonly T[];
  readonly label: string;
  /** Of every row, in CSS pixels. */
  readonly rowHeight: number;
  readonly keyOf: (row: T) => string;
  readonly renderRow: (row: T) => ComponentChildren;
}

/** Rows kept above and below the window, so that the next Tab finds one. */
const SPARE = 8;

/** A list of any length with only the rows in sight in the document; the rest is space. Scrolls with the page. */
export function VirtualList<T>({ rows, label, rowHeight, keyOf, renderRow }: Props<T>): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const [[from, to], setWindow] = useState<readonly [number, number]>([0, 40]);
  useEffect(() => {
    const look = () => {
      const above = -(list.current?.getBoundingClientRect().top ?? 0);
      const first = Math.max(0, Math.floor(above / rowHeight) - SPARE);
      const last = Math.ceil((above + innerHeight) / rowHeight) + SPARE;
      setWindow((was) => (was[0] === first && was[1] === last ? was : [first, last]));
    };
    const ending = new AbortController();
    document.addEventListener('scroll', look, { signal: ending.signal, passive: true });
    globalThis.addEventListener('resize', look, { signal: ending.signal });
    look();
    return () => {
      ending.abort();
    };
  }, [rowHeight, rows.length]);
  const shown = rows.slice(from, Math.max(to, from));
  return (
    <ul
      class="virtual"
      aria-label={label}
      ref={list}
      style={{ paddingTop: Math.min(from, rows.length) * rowHeight, height: rows.length * rowHeight }}
    >
      {shown.map((row, index) => (
        <li
          key={keyOf(row)}
          style={{ height: rowHeight }}
          aria-setsize={rows.length}
          aria-posinset={from + index + 1}
        >
          {renderRow(row)}
        </li>
      ))}
    </ul>
  );
}
