import { evidencesOf, indexArticle, standingsOf, storyOf } from '../../lib/crossref/index.ts';
import { createExtractor } from '../../lib/extract/index.ts';
import { outletOf } from '../../lib/outlets/outlet-of.ts';
import type { House } from '../../lib/service/house.ts';
import { settingsIn } from '../../lib/service/settings.ts';
import { noSpare } from '../../lib/service/spare.ts';
import { unkeptArticles } from '../../lib/service/unkept.ts';
import { latestViews } from '../../lib/service/views.ts';
import type { Connection } from '../../lib/store/open.ts';
import { shelfOf } from '../../lib/store/shelf.ts';
import { attributionWeights } from '../weights.ts';

/** The background's use cases with all that is real but the browser; settings are forgotten. */
export async function labHouse(store: Connection, now: () => Date): Promise<House> {
  const extract = createExtractor({ attribution: await attributionWeights() });
  const settings = new Map<string, unknown>();
  return {
    store,
    shelf: shelfOf(store),
    unkept: unkeptArticles(),
    spare: noSpare,
    views: latestViews(),
    settings: settingsIn({
      get: (key) => Promise.resolve(settings.get(key)),
      set: (key, value) => Promise.resolve(void settings.set(key, value)),
    }),
    extract: (article) => Promise.resolve(extract(article)),
    crossref: { indexArticle, storyOf, standingsOf, evidencesOf },
    outletOf,
    bytesUsed: () => Promise.resolve(null),
    now,
  };
}
