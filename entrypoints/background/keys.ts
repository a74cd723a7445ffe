import type { Office } from '../../lib/service/office.ts';
import { tellSettings } from '../../lib/service/tell-tabs.ts';

async function switchHighlights(office: Office): Promise<void> {
  const { highlights } = await office.house.settings.read();
  await office.house.settings.change({ highlights: !highlights });
  await tellSettings(office);
}

/** What each key of the manifest's `commands` does in the tab in front. */
export const keys: Readonly<Record<string, (office: Office, tab: number) => Promise<unknown>>> = {
  'next-claim': ({ tabs }, tab) => tabs.ask(tab, 'step-claim', { by: 1 }),
  'previous-claim': ({ tabs }, tab) => tabs.ask(tab, 'step-claim', { by: -1 }),
  'switch-highlights': switchHighlights,
  'open-panel': ({ tabs }, tab) => tabs.openPanel(tab, null),
};
