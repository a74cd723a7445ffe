import { askEarly, tabInFrontEarly } from '../../lib/platform/early.ts';

performance.mark('script');
/* The answer is worked out while the code that shows it is loaded: a popup has a tenth of a second. */
const coming = import('./room.tsx');
const tab = await tabInFrontEarly();
if (tab !== null) {
  const asked = askEarly({ to: 'background', name: 'panel-of-tab', ask: { tab: tab.id } });
  performance.mark('asked');
  await (await coming).openRoom(tab, asked);
}
