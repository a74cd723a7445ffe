import type { LibraryDesk } from '../../components/library/desk.ts';
import type { PanelActions } from '../../components/panel/actions.ts';
import type { PageView } from '../../lib/model/view.ts';
import { openTab } from '../../lib/platform/tabs.ts';
import { wordsOf } from '../../lib/platform/words.ts';
import { ask } from '../own-pages/ask-background.ts';
import { draftOf } from '../own-pages/drafts.ts';
import { exportToFile, type JobsRoom } from '../own-pages/use-jobs.ts';
import { batched } from './batched.ts';

const PIECE = 50;
const MOST_STANDINGS = 200;

interface Room {
  readonly run: JobsRoom['run'];
  /** Something was added, deleted or changed. */
  readonly changed: () => void;
  readonly changeSettings: LibraryDesk['changeSettings'];
}

/** The library's questions and jobs, over the messages of the background. */
export function openDesk({ run, changed, changeSettings }: Room): LibraryDesk {
  return {
    articles: (outlet) => (cursor) => ask('list-articles', { cursor, most: PIECE, outlet }),
    pageOf: async (article) => (await ask('page-of-article', { article })).page,
    stories: (cursor) => ask('list-stories', { cursor, most: PIECE }),
    storyOf: async (article) => (await ask('story-of', { article })).story,
    outlets: async () => (await ask('list-outlets', {})).outlets,
    search: (query) => (cursor) => ask('search-claims', { cursor, most: 2 * PIECE, query }),
    marks: (only) => (cursor) => ask('list-annotations', { cursor, most: PIECE, only }),
    standingOf: batched(async (claims) => (await ask('standings-of', { claims })).standings, MOST_STANDINGS),
    size: async () => (await ask('size-of-library', {})).size,
    putBack: async (annotation) => {
      await ask('annotate', { draft: { ...annotation, dismissed: false } });
      changed();
    },
    removeArticles: async (articles) => {
      const { removal } = await ask('remove-articles', { articles });
      changed();
      return async () => {
        await ask('undo-removal', { removal });
        changed();
      };
    },
    reread: (articles) => run('reread', { articles }, wordsOf('rereading')),
    /* A file of some articles is not to be taken for one of all. */
    exportTo: (articles, format) =>
      exportToFile(run, { articles, format }, articles === null ? null : `${articles.length}-of-the-library`),
    importFrom: async (text, apply) => {
      const counts = await run('import', { apply }, wordsOf(apply ? 'importing' : 'checking'), { text });
      if (apply) changed();
      return counts;
    },
    wipe: async () => {
      const wiped = await run('wipe', {}, wordsOf('wiping'));
      changed();
      return wiped !== null;
    },
    changeSettings,
    actionsFor: (page, again) => actionsFor(page, again, run),
  };
}

/** The panel's actions where there is no page in front: to show a claim is to open its page. */
function actionsFor(page: PageView, again: () => void, run: JobsRoom['run']): PanelActions {
  const nothing = () => Promise.resolve();
  return {
    show: () => Promise.resolve(true),
    evidenceOf: async (claim) => (await ask('evidence-of', { claim })).evidence,
    annotate: async (row, change) => {
      const draft = draftOf(page, row);
      await ask('annotate', { draft: { ...draft, ...change } });
      again();
    },
    removeMark: async (row) => {
      const draft = draftOf(page, row);
      if (draft.id !== null) await ask('remove-annotation', { id: draft.id });
      again();
      return async () => {
        await ask('annotate', { draft: { ...draft, id: null } });
        again();
      };
    },
    changeSettings: nothing,
    readNow: nothing,
    refreshPage: nothing,
    reload: nothing,
    openLibrary: (place) => {
      if ('article' in place) location.hash = `#${place.view}/${encodeURIComponent(place.article)}`;
      else void openTab(page.article.url);
    },
    isBeside: false,
    openBeside: null,
    exportTo: (_, format) => exportToFile(run, { articles: [page.article.id], format }, page.article.outlet),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
