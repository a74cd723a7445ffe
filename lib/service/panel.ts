import type { PanelView } from '../model/view.ts';
import { pageOf } from './page-view.ts';
import type { Office } from './tell-tabs.ts';

/** The panel for one tab, from what its page says of itself now. */
export async function panelOf({ house, book, tabs }: Office, tab: number): Promise<PanelView> {
  const [answer, entry, settings, url] = await Promise.all([
    tabs.ask(tab, 'status', {}),
    book.get(tab),
    house.settings.read(),
    tabs.urlOf(tab),
  ]);
  const status = answer?.status ?? { state: 'no-access' as const };
  const address = url ?? (answer ? (entry?.url ?? null) : null);
  return {
    host: address && hostOf(address),
    status,
    page: status.state === 'article' ? await pageOf(house, status.article) : null,
    settings,
  };
}

function hostOf(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.hostname : null;
}
