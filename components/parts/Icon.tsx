import type { JSX } from 'preact';

const paths = {
  add: 'M8 3v10M3 8h10',
  articles: 'M3 3h10M3 6.3h10M3 9.6h10M3 13h6',
  back: 'M9.8 4l-4 4 4 4',
  check: 'M3.2 8.4l3.2 3.2 6.4-7',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  dismiss: 'M2.5 12.5h11M4.5 9.5l7-6M4.5 3.5l7 6',
  down: 'M4 6.2l4 4 4-4',
  export: 'M8 10V2.8M5 5.5l3-3 3 3M3 9.5V13h10V9.5',
  forward: 'M6.2 4l4 4-4 4',
  import: 'M8 2.5v7.2M5 7l3 3 3-3M3 9.5V13h10V9.5',
  library: 'M9.5 3h3.5v3.5M13 3L7.5 8.5M11.5 9.5V13H3V4.5h3.5',
  link: 'M6.5 9.5l3-3M7 4.8l1.6-1.6a2.9 2.9 0 0 1 4.1 4.1L11 9M9 11.2l-1.6 1.6a2.9 2.9 0 0 1-4.1-4.1L5 7',
  note: 'M3 13l.6-2.7 7.3-7.3 2.1 2.1-7.3 7.3zM9.4 4.5l2.1 2.1',
  outlets: 'M3 13V6l5-3.2L13 6v7M6.5 13V9h3v4',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  quote: 'M3.5 11.5h3v-4h-3c0-2 .8-3 2.5-3.5M9.5 11.5h3v-4h-3c0-2 .8-3 2.5-3.5',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
  search: 'M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4M10.2 10.2l3.3 3.3',
  settings: 'M3 5h6M12 5h1M3 11h1M7 11h6M10.5 3.3v3.4M5.5 9.3v3.4',
  stories: 'M4 3v10M4 4.5h8M4 8h6M4 11.5h8',
  trash: 'M3 4.5h10M6.2 4.5V3h3.6v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  undo: 'M3 6.5h6.5a3.25 3.25 0 0 1 0 6.5H6M5.8 3.5l-3 3 3 3',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside a word, or inside a button that has a name: hidden from assistive technology. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }): JSX.Element {
  return (
    <svg class={small ? 'icon small' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
