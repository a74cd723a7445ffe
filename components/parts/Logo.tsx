import type { JSX } from 'preact';

/** An opening quotation mark: one bowl filled (named), one open (unnamed). */
export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="currentColor"
        d="M.9 9.85C.9 6 3 3.2 6.8 2C5.3 3.5 4.6 4.9 4.5 6.6A3.3 3.3 0 1 1 .9 9.85z"
      />
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M8.6 9.85C8.6 6 10.7 3.2 14.5 2C13 3.5 12.3 4.9 12.2 6.6A3.3 3.3 0 1 1 8.6 9.85zM10.2 9.9a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0z"
      />
    </svg>
  );
}
