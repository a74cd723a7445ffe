import type { SenderFacts } from './serve.ts';

/** A content script, in the top frame of one tab. */
export interface FromPage {
  readonly tab: number;
  /** Of the page, as the browser vouches for it. */
  readonly origin: string;
  readonly url: string;
  readonly inPrivate: boolean;
}

/** A page of this extension. */
export interface FromPanel {
  readonly url: string;
}

/** Our own id, and the base URL of our own pages. */
export interface Home {
  readonly extension: string;
  readonly base: string;
}

export function pageCaller(home: Home): (sender: SenderFacts) => FromPage | null {
  return ({ extension, tab, frame, url, inPrivate }) => {
    if (extension !== home.extension || tab === undefined || frame !== 0) return null;
    const at = url === undefined ? null : URL.parse(url);
    if (at === null || !/^https?:$/.test(at.protocol)) return null;
    return { tab, origin: at.origin, url: at.href, inPrivate };
  };
}

export function panelCaller(home: Home): (sender: SenderFacts) => FromPanel | null {
  return ({ extension, url }) => {
    if (extension !== home.extension || url === undefined) return null;
    return url.startsWith(home.base) ? { url } : null;
  };
}

/** For a content script: only the background may ask it, which speaks from no tab. */
export function backgroundCaller(home: Pick<Home, 'extension'>): (sender: SenderFacts) => object | null {
  return ({ extension, tab }) => (extension === home.extension && tab === undefined ? {} : null);
}
