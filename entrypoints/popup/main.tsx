import { tabInFront } from '../../lib/platform/tabs.ts';
import { mount } from '../own-pages/mount.tsx';
import { PanelRoom } from '../own-pages/panel-room.tsx';

const tab = await tabInFront();
if (tab !== null) mount(<PanelRoom tab={tab} place="popup" />);
