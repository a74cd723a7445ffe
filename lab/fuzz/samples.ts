import 'fake-indexeddb/auto';
import { pageCaller, panelCaller } from '../../lib/messages/admit.ts';
import { fromPage, fromPanel } from '../../lib/messages/protocol.ts';
import { openDesk, type SenderFacts, serve } from '../../lib/messages/serve.ts';
import { answersForPages } from '../../lib/service/answer-pages.ts';
import { answersForPanels } from '../../lib/service/answer-panels.ts';
import { exportLibrary } from '../../lib/service/export-library.ts';
import { tabBookIn } from '../../lib/service/tab-book.ts';
import { connectionTo } from '../../lib/store/open.ts';
import { live, readingAt } from '../store/frozen.ts';
import { labHouse } from '../store/lab-house.ts';
import type { Sample } from './messages.ts';

/** Cards are worded by the entry point. */
const { bring: _bring, 'card-of': _card, ...questions } = fromPage;

const OWN = 'chrome-extension://hearsay/';
const page: SenderFacts = {
  extension: 'hearsay',
  tab: 1,
  frame: 0,
  url: 'https://mill-road.example/pumps',
  inPrivate: false,
};
const panel: SenderFacts = { ...page, tab: undefined, frame: undefined, url: `${OWN}popup.html` };

/** A background with a small library behind it, a question of every name, and an export of it all. */
export async function fuzzGround() {
  const store = connectionTo('fuzz');
  await live(store);
  const house = await labHouse(store, () => new Date('2026-11-20T10:00:00.000Z'));
  const session = new Map<string, unknown>();
  const book = tabBookIn({
    get: (key) => Promise.resolve(session.get(key)),
    set: (key, value) => Promise.resolve(void session.set(key, value)),
  });
  const tabs = {
    ask: () => Promise.resolve(null),
    urlOf: () => Promise.resolve(null),
    isWaiting: () => Promise.resolve(false),
    enter: () => Promise.resolve(false),
    badge: () => Promise.resolve(),
    front: () => Promise.resolve(),
    openPanel: () => Promise.resolve(),
  };
  const office = { house, book, tabs };
  const home = { extension: 'hearsay', base: OWN };
  const listener = serve(
    'background',
    [
      openDesk({ table: questions, admit: pageCaller(home), answers: answersForPages(office) }),
      openDesk({ table: fromPanel, admit: panelCaller(home), answers: answersForPanels(office) }),
    ],
    () => undefined,
  );
  const parts: string[] = [];
  await exportLibrary(
    house,
    { articles: null, format: 'annotations' },
    {
      give: (part) => parts.push(part),
      progress: () => undefined,
      signal: new AbortController().signal,
    },
  );
  const [article = ''] = await store.use((database) => database.getAllKeys('articles'));
  return { store, listener, samples: samplesOf(article), file: parts.join('') };
}

function samplesOf(article: string): readonly Sample[] {
  const claim = `${article}.x`;
  const draft = {
    id: null,
    article,
    claim: null,
    kind: 'highlight',
    note: 'n',
    tags: ['t'],
    dismissed: false,
  };
  const selectors = {
    quote: { type: 'TextQuoteSelector', exact: 'pumps', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 4, end: 9 },
  };
  const query = {
    words: 'pu',
    kinds: ['loss'],
    sources: [],
    standings: [],
    outlet: null,
    from: null,
    to: null,
  };
  const list = { cursor: null, most: 5 };
  const asked: [SenderFacts, string, unknown][] = [
    [page, 'may-read', {}],
    [
      page,
      'file-article',
      { reading: readingAt('mill-road.example', 'The board said it lost 40 million crowns.') },
    ],
    [
      page,
      'claims-in',
      { reading: readingAt('mill-road.example', 'The board said it lost 40 million crowns.') },
    ],
    [page, 'evidence-of', { claim }],
    [page, 'annotate', { draft: { ...draft, selectors } }],
    [page, 'remove-annotation', { id: 'm1' }],
    [page, 'page-status', { status: { state: 'article', article, painted: 2, gone: [claim] } }],
    [panel, 'panel-of-tab', { tab: 1 }],
    [panel, 'annotate', { draft: { ...draft, selectors } }],
    [panel, 'change-settings', { change: { kinds: ['loss'], forgetAfterDays: null } }],
    [panel, 'list-articles', { ...list, outlet: null }],
    [panel, 'list-stories', list],
    [panel, 'story-of', { article }],
    [panel, 'list-outlets', {}],
    [panel, 'search-claims', { ...list, query }],
    [panel, 'standings-of', { claims: [claim] }],
    [panel, 'list-annotations', { ...list, only: 'notes' }],
    [panel, 'remove-articles', { articles: ['nothing'] }],
    [panel, 'undo-removal', { removal: 'r1' }],
    [panel, 'size-of-library', {}],
  ];
  return asked.map(([sender, name, ask]) => ({ sender, message: { to: 'background', name, ask } }));
}
