import { markSelection } from '../../lib/service/mark-selection.ts';
import type { Office } from '../../lib/service/office.ts';
import { tellSettings } from '../../lib/service/tell-tabs.ts';

async function switchHighlights(office: Office): Promise<void> {
  const { highlights } = await office.house.settings.read();
  await office.house.settings.change({ highlights: !highlights });
  await tellSettings(office);
}

/** The key, and the entry of the menu on selected text, that do the same. */
export const MARK_SELECTION = 'mark-selection';

/** What each key of the manifest's `commands` does in the tab in front. */
export const keys: Readonly<Record<string, (office: Office, tab: number) => Promise<unknown>>> = {
  'next-claim': ({ tabs }, tab) => tabs.ask(tab, 'step-claim', { by: 1 }),
  'previous-claim': ({ tabs }, tab) => tabs.ask(tab, 'step-claim', { by: -1 }),
  'switch-highlights': switchHighlights,
  [MARK_SELECTION]: ({ tabs }, tab) => markSelection(tabs, tab),
  'open-panel': ({ tabs }, tab) => tabs.openPanel(tab, null),
};
