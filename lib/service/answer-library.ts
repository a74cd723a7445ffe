import type { fromLibrary } from '../messages/library.ts';
import type { FromPanel } from '../messages/admit.ts';
import type { Answers } from '../messages/serve.ts';
import type { House } from './house.ts';
import { listAnnotations, listArticles, listOutlets, sizeOf } from './lists.ts';
import { pageOf } from './page-view.ts';
import { removeFromLibrary, undoInLibrary } from './removal.ts';
import { searchClaims, standingsFor } from './search.ts';
import { listStories, storyOf } from './stories.ts';

/** The questions of the library page. */
export function answersForLibrary(house: House): Answers<typeof fromLibrary, FromPanel> {
  return {
    'list-articles': (ask) => listArticles(house, ask),
    'page-of-article': async ({ article }) => ({ page: await pageOf(house, article) }),
    'list-stories': (ask) => listStories(house, ask),
    'story-of': async ({ article }) => ({ story: await storyOf(house, article) }),
    'list-outlets': async () => ({ outlets: await listOutlets(house) }),
    'search-claims': (ask) => searchClaims(house, ask),
    'standings-of': async ({ claims }) => ({ standings: await standingsFor(house, claims) }),
    'list-annotations': (ask) => listAnnotations(house, ask),
    'remove-articles': ({ articles }) => removeFromLibrary(house, articles),
    'undo-removal': ({ removal }) => undoInLibrary(house, removal),
    'size-of-library': async () => ({ size: await sizeOf(house) }),
  };
}
