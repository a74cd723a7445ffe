import type { PanelFront } from '../../lib/model/front.ts';
import { askedAlready } from '../../lib/platform/asked.ts';
import type { Early } from '../../lib/platform/early.ts';
import { ask } from '../own-pages/ask-background.ts';
import { applyTheme, mount } from '../own-pages/mount.tsx';
import { type FirstView, PanelRoom } from '../own-pages/panel-room.tsx';

/** How long the first picture waits for the answer, in milliseconds: without it, it is a bar with nothing below. */
const LATE = 100;
/** How long the browser's own first frame is waited for, in milliseconds: a page behind another one is given none. */
const HIDDEN = 60;

/** The panel of a tab: at once with the front that was left for it, or with the answer to what was asked where that comes soon. */
export async function openRoom(tab: number, found: PanelFront | Early): Promise<void> {
  performance.mark('code');
  const first = 'reply' in found ? await answerTo(found, tab) : await shown().then(() => found);
  if (first !== null) applyTheme(first.view.settings.theme);
  document.documentElement.classList.remove('opening');
  await mount(<PanelRoom tab={tab} place="popup" first={first} />);
  if (first !== null) performance.mark('drawn');
}

/** Null where it comes late, or is a fault: the room asks again, and says what is wrong. */
async function answerTo(asked: Early, tab: number): Promise<FirstView | null> {
  askedAlready(asked);
  const isSoon = await Promise.race([asked.reply.then(isTrue, isFalse), late()]);
  if (!isSoon) return null;
  return await ask('panel-of-tab', { tab }).then(
    ({ panel }) => ({ view: panel, rest: null }),
    () => null,
  );
}

/**
 * When the popup has been shown, empty: work before that keeps the browser from showing it, and a list in the frame that shows it
 * is seen a frame later.
 */
function shown(): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, HIDDEN);
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

const isTrue = (): boolean => true;
const isFalse = (): boolean => false;

function late(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(resolve, LATE, false);
  });
}
