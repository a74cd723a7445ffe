import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { offsetsOf, windowOf } from './window-of.ts';

interface Props<T> {
  readonly rows: readonly T[];
  readonly label: string;
  /** Of one row, in root ems: it grows with the letters. */
  readonly heightOf: (row: T) => number;
  readonly keyOf: (row: T) => string;
  readonly renderRow: (row: T) => ComponentChildren;
}

/** Rows kept above and below the window, so that the next Tab finds one. */
const SPARE = 8;

/** A list of any length with only the rows in sight in the document; the rest is space. Scrolls with the page. */
export function VirtualList<T>({ rows, label, heightOf, keyOf, renderRow }: Props<T>): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const offsets = useMemo(() => offsetsOf(rows.map(heightOf)), [rows, heightOf]);
  const [[from, to], setWindow] = useState<readonly [number, number]>([0, 40]);
  useEffect(() => {
    const look = () => {
      const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const above = -(list.current?.getBoundingClientRect().top ?? 0) / em;
      const [first, last] = windowOf(offsets, above, above + innerHeight / em, SPARE);
      setWindow((was) => (was[0] === first && was[1] === last ? was : [first, last]));
    };
    const ending = new AbortController();
    document.addEventListener('scroll', look, { signal: ending.signal, passive: true });
    globalThis.addEventListener('resize', look, { signal: ending.signal });
    look();
    return () => {
      ending.abort();
    };
  }, [offsets]);
  const shown = rows.slice(from, Math.max(to, from));
  return (
    <ul
      class="virtual"
      aria-label={label}
      ref={list}
      style={{
        paddingTop: `${offsets[Math.min(from, rows.length)] ?? 0}rem`,
        height: `${offsets[rows.length] ?? 0}rem`,
      }}
    >
      {shown.map((row, index) => (
        <li
          key={keyOf(row)}
          style={{ height: `${heightOf(row)}rem` }}
          aria-setsize={rows.length}
          aria-posinset={from + index + 1}
        >
          {renderRow(row)}
        </li>
      ))}
    </ul>
  );
}
