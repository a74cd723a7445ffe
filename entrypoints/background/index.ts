import { defineBackground } from 'wxt/utils/define-background';
import { pageCaller, panelCaller } from '../../lib/messages/admit.ts';
import { JOB } from '../../lib/messages/job-line.ts';
import { fromPage, fromPanel } from '../../lib/messages/protocol.ts';
import { serveJob } from '../../lib/messages/serve-job.ts';
import { openDesk, serve } from '../../lib/messages/serve.ts';
import { keptArea, sessionArea } from '../../lib/platform/areas.ts';
import { onCommand } from '../../lib/platform/commands.ts';
import { offerOnSelection, onMenu } from '../../lib/platform/context-menu.ts';
import { onConnect, onMessage } from '../../lib/platform/messaging.ts';
import { extensionId, onBrowserStart, onInstalled, ownUrl } from '../../lib/platform/runtime.ts';
import { onTabClosed, openTab, putInto } from '../../lib/platform/tabs.ts';
import { wordsOf, wordsReady } from '../../lib/platform/words.ts';
import { answersForPages } from '../../lib/service/answer-pages.ts';
import { answersForPanels } from '../../lib/service/answer-panels.ts';
import { jobWork } from '../../lib/service/jobs.ts';
import { goOnRenewing, renewAfterUpdate } from '../../lib/service/reindex.ts';
import { forgetOldRemovals } from '../../lib/service/removal.ts';
import { forgetByItself } from '../../lib/service/retention.ts';
import { tabBookIn } from '../../lib/service/tab-book.ts';
import { browserTabs } from './browser-tabs.ts';
import { cardLook } from './card-look.ts';
import { makeReady } from './extract.ts';
import { keys, MARK_SELECTION } from './keys.ts';
import { openHouse } from './open-house.ts';

export default defineBackground(() => {
  const office = {
    house: openHouse(),
    book: tabBookIn(sessionArea),
    tabs: browserTabs,
  };
  const forPages = answersForPages(office);
  /** What the first article needs is fetched while the page is still being read; what goes wrong is said when it is needed. */
  const prepare = (): void => {
    makeReady();
    office.house.store.use(() => Promise.resolve()).catch(() => null);
  };
  const home = { extension: extensionId(), base: ownUrl('/') };
  const admitPanel = panelCaller(home);
  const desks = [
    openDesk({
      table: fromPage,
      admit: pageCaller(home),
      answers: {
        ...forPages,
        'may-read': async (ask, caller) => {
          const answer = await forPages['may-read'](ask, caller);
          if (answer.read === 'yes') prepare();
          return answer;
        },
        bring: async ({ part }, { tab }) => {
          await putInto(tab, part);
          return {};
        },
        'card-of': async ({ subject }) => ({ look: await cardLook(subject) }),
      },
    }),
    openDesk({ table: fromPanel, admit: admitPanel, answers: answersForPanels(office) }),
  ];
  onMessage(
    serve('background', desks, (because, sender) => {
      console.warn('hearsay: refused', because, sender.url);
    }),
  );
  onConnect((wire) => {
    if (wire.name === JOB && admitPanel(wire.sender)) serveJob(wire, jobWork(office));
    else wire.disconnect();
  });
  onBrowserStart(() => {
    void forgetByItself(office.house);
    void forgetOldRemovals(office.house);
    void goOnRenewing(office.house, keptArea);
    void office.house.spare.catchUp();
  });
  const press = (name: string, tab: number): void => {
    keys[name]?.(office, tab).catch((fault: unknown) => {
      console.warn('hearsay: the key did nothing', name, fault);
    });
  };
  onCommand(press);
  onMenu(press);
  onTabClosed((tab) => {
    void office.book.forget(tab);
  });
  onInstalled((reason) => {
    void wordsReady().then(() => offerOnSelection(MARK_SELECTION, wordsOf('mark_as_claim')));
    if (reason === 'install') void openTab(ownUrl('/welcome.html'));
    if (reason !== 'update') return;
    void renewAfterUpdate(office.house, keptArea);
    void office.house.spare.catchUp();
  });
});
