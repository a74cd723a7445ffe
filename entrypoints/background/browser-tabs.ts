import { createAsk } from '../../lib/messages/ask.ts';
import { popupWith } from '../../lib/messages/front-in.ts';
import { toPage } from '../../lib/messages/protocol.ts';
import type { Tabs } from '../../lib/service/tabs.ts';
import { PANEL_AT } from '../../lib/messages/panel-at.ts';
import { sessionArea } from '../../lib/platform/areas.ts';
import { sendToTab } from '../../lib/platform/messaging.ts';
import { isPresentIn, runInTab, urlOfTab } from '../../lib/platform/tabs.ts';
import { openPanel, setBadge, setPopup } from '../../lib/platform/toolbar.ts';

const PATIENCE = [1_500];
const QUIET = '#5f6368';
const CONFLICT = '#8a3b12';

/** The tabs of the browser, as the use cases ask them. */
export const browserTabs: Tabs = {
  ask: async (tab, name, ask) => {
    const line = createAsk(toPage, {
      to: 'page',
      send: (message) => sendToTab(tab, message),
      patience: PATIENCE,
    });
    try {
      return await line(name, ask);
    } catch {
      return null;
    }
  },
  urlOf: urlOfTab,
  isWaiting: async (tab) => {
    try {
      return await isPresentIn(tab);
    } catch {
      return false;
    }
  },
  enter: async (tab) => {
    try {
      await runInTab(tab, 'news');
      return true;
    } catch {
      return false;
    }
  },
  badge: async (tab, badge) => {
    const text = badge && badge.claims > 0 ? `${badge.claims}${badge.conflicts ? '!' : ''}` : '';
    await ifThere(setBadge(tab, text, badge?.conflicts ? CONFLICT : QUIET));
  },
  front: (tab, front) => ifThere(setPopup(tab, popupWith(front))),
  openPanel: async (tab, claim) => {
    /* Opened before anything is waited for, while the reader's click still counts. */
    const opened = openPanel(tab);
    await sessionArea.set(PANEL_AT, claim === null ? null : { tab, claim });
    await opened;
  },
};

async function ifThere(change: Promise<void>): Promise<void> {
  try {
    await change;
  } catch (fault) {
    console.debug('hearsay: the tab is gone', fault);
  }
}
