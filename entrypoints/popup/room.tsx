import { askedAlready } from '../../lib/platform/asked.ts';
import type { Early } from '../../lib/platform/early.ts';
import type { TabInFront } from '../../lib/platform/tabs.ts';
import { ask } from '../own-pages/ask-background.ts';
import { applyTheme, mount } from '../own-pages/mount.tsx';
import { PanelRoom } from '../own-pages/panel-room.tsx';

/** How long the first picture waits for the answer, in milliseconds: without it, it is a bar with nothing below. */
const LATE = 100;

/** The panel of a tab that was asked for before this code was there; at once with what it shows where that comes soon. */
export async function openRoom(tab: TabInFront, asked: Early): Promise<void> {
  performance.mark('code');
  askedAlready(asked);
  const isSoon = await Promise.race([asked.reply.then(isTrue, isFalse), late()]);
  if (isSoon) performance.mark('answer');
  const first = isSoon
    ? await ask('panel-of-tab', { tab: tab.id }).then(
        ({ panel }) => panel,
        /* The room asks again, and says what is wrong. */
        () => null,
      )
    : null;
  if (first !== null) applyTheme(first.settings.theme);
  await mount(<PanelRoom tab={tab} place="popup" first={first} />);
  if (first !== null) performance.mark('drawn');
}

const isTrue = (): boolean => true;
const isFalse = (): boolean => false;

function late(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(resolve, LATE, false);
  });
}
