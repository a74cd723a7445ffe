import { outletOf } from '../../lib/outlets/outlet-of.ts';
import { keptArea, sessionArea } from '../../lib/platform/areas.ts';
import { keepStorage, storageEstimate } from '../../lib/platform/runtime.ts';
import type { House } from '../../lib/service/house.ts';
import { spareArea } from '../../lib/platform/spare-area.ts';
import { remembering } from '../../lib/service/remembering.ts';
import { settingsIn } from '../../lib/service/settings.ts';
import { soundStore } from '../../lib/service/sound-store.ts';
import { bringBack, noSpare, spareIn } from '../../lib/service/spare.ts';
import { unkeptArticles } from '../../lib/service/unkept.ts';
import { latestViews } from '../../lib/service/views.ts';
import { losesDatabases } from '../../lib/store/loss.ts';
import { shelfOf } from '../../lib/store/shelf.ts';
import { crossref } from './crossref.ts';
import { extract } from './extract.ts';

/** Nothing is opened or loaded before it is first needed. */
export function openHouse(): House {
  const settings = settingsIn(keptArea);
  const losesAll = losesDatabases();
  const store = soundStore(sessionArea, settings, {
    keepStorage,
    bringBack: async (library) => {
      if (!losesAll) return;
      const { libraryLost } = await settings.read();
      await bringBack(spareArea, { store: library, crossref }, libraryLost);
    },
  });
  return {
    store,
    shelf: shelfOf(store),
    unkept: unkeptArticles(),
    spare: losesAll ? spareIn(spareArea, store) : noSpare,
    views: latestViews(),
    settings,
    extract: remembering(extract),
    crossref,
    outletOf,
    bytesUsed: async () => (await storageEstimate())?.used ?? null,
    now: () => new Date(),
  };
}
