import { Question } from '../../lib/messages/envelope.ts';
import { PANEL_AT, PanelAt } from '../../lib/messages/panel-at.ts';
import { fromPage } from '../../lib/messages/protocol.ts';
import type { ClaimId } from '../../lib/model/ids.ts';
import { sessionArea } from '../../lib/platform/areas.ts';
import { onMessage } from '../../lib/platform/messaging.ts';

/** What a content script tells or asks of the background when something changes that a panel shows. */
const changing = new Set(['file-article', 'page-status', 'annotate', 'remove-annotation']);
/** Long enough for the background to have done what it was asked, in milliseconds. */
const AFTER = 150;

/** Calls back when the reader asks, on a page, for the panel at one of its claims. */
export function onPanelAt(asked: (tab: number, claim: ClaimId) => void): () => void {
  return onMessage((message, sender) => {
    const question = Question.safeParse(message);
    if (!question.success || question.data.name !== 'open-panel' || sender.tab === undefined) return false;
    const ask = fromPage['open-panel'].ask.safeParse(question.data.ask);
    if (ask.success && ask.data.claim !== null) asked(sender.tab, ask.data.claim);
    return false;
  });
}

/** The claim at which the panel of a tab was asked to open, once. */
export async function takePanelAt(tab: number): Promise<ClaimId | null> {
  const left = PanelAt.safeParse(await sessionArea.get(PANEL_AT));
  if (!left.success || left.data?.tab !== tab) return null;
  await sessionArea.remove(PANEL_AT);
  return left.data.claim;
}

/** Calls back when the page of some tab has changed: every context of the extension hears what pages send. */
export function onPageChange(changed: (tab: number) => void): () => void {
  return onMessage((message, sender) => {
    const question = Question.safeParse(message);
    if (question.success && changing.has(question.data.name) && sender.tab !== undefined) {
      setTimeout(changed, AFTER, sender.tab);
    }
    return false;
  });
}
