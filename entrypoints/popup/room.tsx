import type { TabInFront } from '../../lib/platform/tabs.ts';
import { mount } from '../own-pages/mount.tsx';
import { PanelRoom } from '../own-pages/panel-room.tsx';

export function openRoom(tab: TabInFront): Promise<void> {
  return mount(<PanelRoom tab={tab} place="popup" />);
}
