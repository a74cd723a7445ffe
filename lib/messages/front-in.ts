import type { PanelFront } from '../model/front.ts';

/** The popup's page with the front of the panel that it is to show in its address; without one it asks. */
export const popupWith = (front: PanelFront | null): string =>
  front === null ? 'popup.html' : `popup.html#${encodeURIComponent(JSON.stringify(front))}`;

/** The front in a popup's address, which nobody but our own background gives it. @param hash with its sign */
export const frontIn = (hash: string): PanelFront | null =>
  hash.length < 2 ? null : (JSON.parse(decodeURIComponent(hash.slice(1))) as PanelFront);
