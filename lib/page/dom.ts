/** Node kinds by number, so that the same code reads a browser's document, one of another frame, and one without a window. */
export const ELEMENT = 1;
export const TEXT = 3;

/** The body of a frame that shows a web page of this page's own origin; null for any other. */
export function frameBody(frame: Element): Element | null {
  const { contentDocument: document } = frame as HTMLIFrameElement;
  return /^https?:/.test(document?.URL ?? '') ? (document?.body ?? null) : null;
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** White space collapsed and trimmed, and cut to `most` UTF-16 units. */
export function oneLine(text: string, most = 2_000): string {
  return text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

/** An absolute http(s) URL without its fragment, or null. */
export function webUrl(href: string, base: string): string | null {
  const url = URL.parse(href, base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > 4_096) return null;
  url.hash = '';
  return url.href;
}
