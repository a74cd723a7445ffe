import type { ClaimId } from '../model/ids.ts';

/** Key in the session's area under which the background leaves word for a panel that is about to open. */
export const PANEL_AT = 'panel-at';

/** The claim at which the panel of a tab opens. */
export interface PanelAt {
  readonly tab: number;
  readonly claim: ClaimId;
}

/** The claim that was left for the panel of a tab; null where nothing was, or something else. */
export function claimLeftFor(tab: number, left: unknown): ClaimId | null {
  const { tab: at, claim } = (left ?? {}) as Partial<Record<keyof PanelAt, unknown>>;
  return at === tab && typeof claim === 'string' && claim.includes('.') ? claim : null;
}
