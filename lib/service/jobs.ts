import type { JobWork } from '../messages/serve-job.ts';
import { exportLibrary } from './export-library.ts';
import { dropFronts } from './fronts.ts';
import { importLibrary } from './import-library.ts';
import { rereadArticles } from './reread.ts';
import type { Office } from './office.ts';
import { wipeLibrary } from './wipe-library.ts';

/** Long work, over a port. */
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
    export: (ask, desk) => exportLibrary(house, ask, desk),
    import: (ask, desk) => changing(importLibrary(house, ask, desk)),
    reread: (ask, desk) => changing(rereadArticles(house, ask, desk)),
    wipe: () => changing(wipeLibrary(house)),
  };
}
