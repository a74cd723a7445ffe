import { frontIn } from '../../lib/messages/front-in.ts';
import { askEarly, tabInFrontEarly } from '../../lib/platform/early.ts';

performance.mark('script');
/* What is shown is fetched while the code that shows it is loaded: a popup has a tenth of a second. */
const coming = import('./room.tsx');
const front = frontIn(location.hash);
const tab = front?.tab ?? (await tabInFrontEarly());
if (tab !== null) {
  const found = front ?? askEarly({ to: 'background', name: 'panel-of-tab', ask: { tab } });
  performance.mark('found');
  await (await coming).openRoom(tab, found);
}
