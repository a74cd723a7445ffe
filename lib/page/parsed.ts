/**
 * Calls once the document is parsed, among the last of the page's own listeners for that; now, where it is. A script that the
 * browser starts then comes in a later turn, behind layout, paint and whatever has been waiting longer.
 * @returns stops waiting
 */
export function whenParsed(document: Document, then: () => void): () => void {
  const view = document.defaultView;
  if (document.readyState !== 'loading' || view === null) {
    then();
    return () => undefined;
  }
  const stop = (): void => {
    view.removeEventListener('DOMContentLoaded', parsed);
  };
  const parsed = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    stop();
    then();
  };
  view.addEventListener('DOMContentLoaded', parsed);
  return stop;
}
