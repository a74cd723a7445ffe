import type { ArticleId } from '../model/article.ts';
import type { PageView, PanelView } from '../model/view.ts';
import { hostOf } from './address.ts';
import { leaveFront } from './fronts.ts';
import type { House } from './house.ts';
import { later } from './later.ts';
import { pageOf } from './page-view.ts';
import type { TabEntry } from './tab-book.ts';
import type { Office } from './office.ts';

/** The panel for one tab, from what its page says of itself now. */
export async function panelOf(office: Office, tab: number): Promise<PanelView> {
  const { house, book, tabs } = office;
  const filed = book.get(tab);
  const [answer, entry, settings, url, ahead] = await Promise.all([
    tabs.ask(tab, 'status', {}),
    filed,
    house.settings.read(),
    tabs.urlOf(tab),
    /* What the page filed is most often what it shows: worked out while it is asked. */
    filed.then((known) => pageFiled(house, known)),
  ]);
  const status = answer?.status ?? (await silentStatus(office, tab));
  const address = url ?? (answer ? (entry?.url ?? null) : null);
  const page = status.state === 'article' ? await shownPage(house, status.article, ahead) : null;
  later(leaveFront(office, tab, page));
  return { host: address && hostOf(address), status, page, settings };
}

/** A page that was never anything like an article does not answer: whether it is one that may be read only its script can tell. */
async function silentStatus({ tabs }: Office, tab: number): Promise<PanelView['status']> {
  return { state: (await tabs.isWaiting(tab)) ? 'not-an-article' : 'no-access' };
}

/** Null too where it cannot be read: it is asked for again if it is shown. */
async function pageFiled(house: House, entry: TabEntry | null): Promise<PageView | null> {
  if (entry === null || entry.article === null) return null;
  return await pageOf(house, entry.article).catch(() => null);
}

async function shownPage(house: House, id: ArticleId, ahead: PageView | null): Promise<PageView | null> {
  return ahead?.article.id === id ? ahead : await pageOf(house, id);
}
