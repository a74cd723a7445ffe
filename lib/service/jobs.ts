import type { JobWork } from '../messages/serve-job.ts';
import { dropFronts } from './fronts.ts';
import { rereadArticles } from './reread.ts';
import type { Office } from './office.ts';
import { wipeLibrary } from './wipe-library.ts';

/** Long work, over a port. What files are made of is not read before one is: a worker starts for pages, and rarely for these. */
export function jobWork(office: Office): JobWork {
  const { house } = office;
  const changing = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } finally {
      await dropFronts(office);
    }
  };
  return {
    export: async (ask, desk) => {
      const { exportLibrary } = await import('./export-library.ts');
      return exportLibrary(house, ask, desk);
    },
    import: async (ask, desk) => {
      const { importLibrary } = await import('./import-library.ts');
      return changing(importLibrary(house, ask, desk));
    },
    reread: (ask, desk) => changing(rereadArticles(house, ask, desk)),
    wipe: () => changing(wipeLibrary(house)),
  };
}
