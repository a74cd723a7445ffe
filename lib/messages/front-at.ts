import type { PanelFront } from '../model/front.ts';

/** Key in the session's area under which the background leaves the front of a tab's panel. */
export const frontKey = (tab: number): string => `front-${tab}`;

/** The front that was left for a tab, where it is of the page that stands in it now; null where that is not known. */
export function frontFor(url: string | null, left: unknown): PanelFront | null {
  if (url === null || typeof left !== 'object' || left === null) return null;
  const front = left as PanelFront;
  return pageIn(front.url) === pageIn(url) ? front : null;
}

const pageIn = (url: string): string => url.split('#', 1).join('');
