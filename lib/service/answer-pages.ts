import type { FromPage } from '../messages/admit.ts';
import { MessageFault } from '../messages/fault.ts';
import type { fromPage } from '../messages/protocol.ts';
import type { Answers } from '../messages/serve.ts';
import type { ArticleId, Reading } from '../model/article.ts';
import { partsOf } from '../model/ids.ts';
import type { PageStatus, PageView } from '../model/view.ts';
import { annotationOf } from '../store/annotations.ts';
import { articleOf } from '../store/articles.ts';
import { anchorIn } from '../text/anchor.ts';
import { annotate, removeAnnotation } from './annotate.ts';
import { evidenceFor } from './evidence.ts';
import { fileReading, marksOf } from './file-article.ts';
import { leaveFront } from './fronts.ts';
import { later, oneAfterAnother } from './later.ts';
import { mayRead } from './may-read.ts';
import { pageOf } from './page-view.ts';
import type { TabEntry } from './tab-book.ts';
import type { Office } from './office.ts';
import { showBadge, tellArticle, tellStory } from './tell-tabs.ts';

/** What answers give that need neither words nor files of the package: these are given where both are. */
export type PageAnswers = Omit<Answers<typeof fromPage, FromPage>, 'bring' | 'card-of'>;

/** A content script's questions: always about the page of its own tab, which the browser vouches for. */
export function answersForPages(office: Office): PageAnswers {
  const { house, book, tabs } = office;
  const filing = new Map<string, Promise<PageView>>();
  /* Recognising holds the thread: an opening's answer would wait for the library behind the whole. */
  const inOrder = oneAfterAnother();
  return {
    'may-read': async (_ask, { tab, origin, url }) => {
      const settings = await house.settings.read();
      const read = mayRead(settings, url, () => house.outletOf(url).id);
      const status = read === 'yes' ? { state: 'reading' as const } : { state: read };
      later(book.put(tab, { origin, url, article: null, status }).then(() => showBadge(office, tab, null)));
      return { read, settings };
    },
    'claims-in': async ({ reading }, { origin }) => {
      mustBeOf(origin, reading);
      return { page: await inOrder(() => marksOf(house, reading)) };
    },
    'file-article': async ({ reading }, { tab, origin, url, inPrivate }) => {
      mustBeOf(origin, reading);
      const page = await shared(filing, JSON.stringify([inPrivate, reading]), () =>
        fileReading(house, reading, inPrivate),
      );
      const { id } = page.article;
      await book.put(tab, { origin, url, article: id, status: shown(id) });
      later(showBadge(office, tab, page));
      if (page.kept === 'yes') later(tellStory(office, id, tab));
      return { page };
    },
    'evidence-of': async ({ claim }, caller) => {
      await mustBeOwn(office, caller, partsOf(claim).articleId);
      return { evidence: await evidenceFor(house, claim) };
    },
    'find-passages': async ({ text, passages }) => ({ spans: passages.map(anchorIn(text)) }),
    annotate: async ({ draft }, caller) => {
      await mustBeOwn(office, caller, draft.article);
      const annotation = await annotate(house, draft);
      later(tellArticle(office, draft.article));
      return { annotation };
    },
    'remove-annotation': async ({ id }, caller) => {
      const standing = await annotationOf(house.store, id);
      if (standing === null) return {};
      await mustBeOwn(office, caller, standing.article);
      await removeAnnotation(house, id);
      later(tellArticle(office, standing.article));
      return {};
    },
    'page-status': async ({ status }, { tab, origin, url }) => {
      const entry = await book.get(tab);
      const before = entry?.origin === origin && entry.url === url ? entry.article : null;
      const article = status.state === 'article' ? await believed(office, status.article, origin) : before;
      await book.put(tab, { origin, url, article, status });
      /* The browser takes the badge away with each page; one that comes back says again what it has said. */
      if (article === null) await showBadge(office, tab, null);
      else if (isSaidAgain(entry, article, status))
        later(pageOf(house, article).then((page) => showBadge(office, tab, page)));
      later(leftFor(office, tab, status.state === 'article' ? article : null));
      return {};
    },
    'open-panel': async ({ claim }, { tab }) => {
      await tabs.openPanel(tab, claim);
      return {};
    },
  };
}

const shown = (article: ArticleId) => ({ state: 'article' as const, article, painted: 0, gone: [] });

const isSaidAgain = (entry: TabEntry | null, article: ArticleId, status: PageStatus): boolean =>
  entry?.article !== article || JSON.stringify(entry.status) === JSON.stringify(status);

const refused = (because: string) => new MessageFault('refused', because);

function mustBeOf(origin: string, { url }: Reading): void {
  if (URL.parse(url)?.origin !== origin) throw refused('the reading is of another site');
}

/** The article that a page says it shows, if it was read at the page's own site: a page that comes back from the history files nothing. */
async function believed({ house }: Office, id: ArticleId, origin: string): Promise<ArticleId | null> {
  const article = house.unkept.get(id)?.article ?? (await articleOf(house.store, id));
  return article !== null && new URL(article.url).origin === origin ? id : null;
}

async function mustBeOwn({ book }: Office, { tab, origin }: FromPage, article: ArticleId): Promise<void> {
  const entry = await book.get(tab);
  if (entry?.article !== article || entry.origin !== origin) throw refused('not the article of this page');
}

/** The same question asked again while the first is being worked on gets the first's answer. */
function shared<T>(running: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const known = running.get(key);
  if (known) return known;
  const started = work().finally(() => running.delete(key));
  running.set(key, started);
  return started;
}

async function leftFor(office: Office, tab: number, article: ArticleId | null): Promise<void> {
  await leaveFront(office, tab, article === null ? null : await pageOf(office.house, article));
}
