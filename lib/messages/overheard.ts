import type { ClaimId } from '../model/ids.ts';

/**
 * The name of a question that a page puts to the background and that our own pages hear as well; null for all else. They take
 * nothing from it but that something happened, so it is not parsed: the background does that.
 */
export function nameOverheard(message: unknown): string | null {
  const { to, name } = (message ?? {}) as { to?: unknown; name?: unknown };
  return to === 'background' && typeof name === 'string' ? name : null;
}

/** The claim for which a page asks the background to open the panel. */
export function panelOverheard(message: unknown): ClaimId | null {
  if (nameOverheard(message) !== 'open-panel') return null;
  const { ask } = message as { ask?: { claim?: unknown } | null };
  return typeof ask?.claim === 'string' ? ask.claim : null;
}
