import { onTabInFront, tabInFront } from '../../lib/platform/tabs.ts';
import { mount } from '../own-pages/mount.tsx';
import { PanelRoom } from '../own-pages/panel-room.tsx';

const follow = async (): Promise<void> => {
  const tab = await tabInFront();
  if (tab !== null) await mount(<PanelRoom key={tab} tab={tab} place="side" />);
};

onTabInFront(() => {
  void follow();
});
await follow();
