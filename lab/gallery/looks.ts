/** A way in which every state is looked at. */
export interface Look {
  readonly name: string;
  /** What the page is asked with. */
  readonly query: string;
  /** White on black, as most who force colours have it: what keeps a dark colour of ours cannot be seen there. */
  readonly forcedColours: boolean;
}

const look = (name: string, query: string, forcedColours = false): Look => ({ name, query, forcedColours });

/** In these, every state. */
export const everywhere: readonly Look[] = [look('light', 'theme=light'), look('dark', 'theme=dark')];

/** In these, the states that are enough to see what could go wrong: words that are longer, fills that are gone. */
export const sometimes: readonly Look[] = [
  look('german', 'theme=light&language=de'),
  look('forced', '', true),
];

const telling = new Set([
  'card-unnamed',
  'card-conflict',
  'card-independent',
  'card-note-writing',
  'card-pick',
  'popup',
  'popup-unfolded',
  'popup-filter-standing',
  'popup-export',
  'popup-exporting',
  'side-320',
  'panel-no-access',
  'welcome',
  'settings',
  'library-articles',
  'library-story',
  'library-outlet',
  'library-outlets',
  'library-search',
  'library-import-checked',
]);

/** Whether a picture is compared with the kept one: every state once, and all looks of those that tell most. */
export function isCompared(state: string, { name }: Look): boolean {
  return name === 'light' || telling.has(state);
}

export function looksOf(state: string): readonly Look[] {
  return telling.has(state) ? [...everywhere, ...sometimes] : everywhere;
}
