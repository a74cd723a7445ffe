type Scheduler = { readonly postTask: (task: () => void, how: { priority: string }) => Promise<unknown> };

/**
 * Calls once the document is parsed: in the turn after that in which the page's own listeners hear of it, and ahead of what else waits
 * for the page. A script that the browser is told to start then comes behind layout, paint and whatever had been waiting longer.
 */
export function whenParsed(document: Document, then: () => void, signal: AbortSignal): void {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  const view = document.defaultView;
  if (document.readyState !== 'loading' || view === null) return then();
  const turn = (): void => {
    if (!signal.aborted) then();
  };
  const parsed = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    view.removeEventListener('DOMContentLoaded', parsed);
    if (scheduler === undefined) turn();
    else void scheduler.postTask(turn, { priority: 'user-blocking' });
  };
  view.addEventListener('DOMContentLoaded', parsed, { signal, capture: true });
}
