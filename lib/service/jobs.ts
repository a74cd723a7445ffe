import type { JobWork } from '../messages/serve-job.ts';
import { wipe } from '../store/bundles.ts';
import { exportLibrary } from './export-library.ts';
import type { House } from './house.ts';
import { importLibrary } from './import-library.ts';
import { rereadArticles } from './reread.ts';

/** Long work, over a port. */
export function jobWork(house: House): JobWork {
  return {
    export: (ask, desk) => exportLibrary(house, ask, desk),
    import: (ask, desk) => importLibrary(house, ask, desk),
    reread: (ask, desk) => rereadArticles(house, ask, desk),
    wipe: async () => {
      house.unkept.clear();
      await house.spare.clear();
      const articles = await wipe(house.store);
      /* A copy may have been in the making. */
      await house.spare.clear();
      return { articles };
    },
  };
}
