/**
 * Calls once the document is parsed, among the last of the page's own listeners for that; now, where it is. A script that the
 * browser starts then comes in a later turn, behind layout, paint and whatever has been waiting longer.
 */
export function whenParsed(document: Document, then: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (document.readyState !== 'loading' || view === null) return then();
  const parsed = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    view.removeEventListener('DOMContentLoaded', parsed);
    if (!signal.aborted) then();
  };
  view.addEventListener('DOMContentLoaded', parsed);
}
