import { nameOverheard, panelOverheard } from '../../lib/messages/overheard.ts';
import { claimLeftFor, PANEL_AT } from '../../lib/messages/panel-at.ts';
import type { ClaimId } from '../../lib/model/ids.ts';
import { sessionArea } from '../../lib/platform/areas.ts';
import { onMessage } from '../../lib/platform/messaging.ts';

/** What a content script tells or asks of the background when something changes that a panel shows. */
const changing = new Set(['file-article', 'page-status', 'annotate', 'remove-annotation']);
/** Long enough for the background to have done what it was asked, in milliseconds. */
const AFTER = 150;

/** Calls back when the reader asks, on a page, for the panel at one of its claims. */
export function onPanelAt(asked: (tab: number, claim: ClaimId) => void): () => void {
  return onMessage((message, { tab }) => {
    const claim = panelOverheard(message);
    if (claim !== null && tab !== undefined) asked(tab, claim);
    return false;
  });
}

/** The claim at which the panel of a tab was asked to open, once. */
export async function takePanelAt(tab: number): Promise<ClaimId | null> {
  const claim = claimLeftFor(tab, await sessionArea.get(PANEL_AT));
  if (claim !== null) await sessionArea.remove(PANEL_AT);
  return claim;
}

/** Calls back when the page of some tab has changed: every context of the extension hears what pages send. */
export function onPageChange(changed: (tab: number) => void): () => void {
  return onMessage((message, { tab }) => {
    const name = nameOverheard(message);
    if (name !== null && changing.has(name) && tab !== undefined) setTimeout(changed, AFTER, tab);
    return false;
  });
}
