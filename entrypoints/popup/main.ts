import { frontFor, frontKey } from '../../lib/messages/front-at.ts';
import { askEarly, heldEarly, tabInFrontEarly } from '../../lib/platform/early.ts';

performance.mark('script');
/* What is shown is fetched while the code that shows it is loaded: a popup has a tenth of a second. */
const coming = import('./room.tsx');
const tab = await tabInFrontEarly();
if (tab !== null) {
  const front = frontFor(tab.url, await heldEarly(frontKey(tab.id)));
  const found = front ?? askEarly({ to: 'background', name: 'panel-of-tab', ask: { tab: tab.id } });
  performance.mark('asked');
  await (await coming).openRoom(tab, found);
}
