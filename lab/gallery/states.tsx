import type { JSX } from 'preact';
import { cardStates } from './card-states.tsx';
import { libraryStates } from './library-states.tsx';
import { pageStates } from './page-states.tsx';
import { panelStates } from './panel-states.tsx';

export interface GalleryState {
  readonly name: string;
  readonly width: number;
  /** Left out, the picture is as high as the content. */
  readonly height?: number;
  readonly show: () => JSX.Element;
  /** What to do before the picture is taken, in the page. */
  readonly act?: (root: HTMLElement) => Promise<void> | void;
}

/** Every surface in every state. */
export const states: readonly GalleryState[] = [
  ...cardStates,
  ...panelStates,
  ...pageStates,
  ...libraryStates,
];
