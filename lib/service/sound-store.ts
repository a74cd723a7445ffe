import { freshLog } from '../store/fresh-log.ts';
import { type Connection, connectionTo, DATABASE } from '../store/open.ts';
import type { SettingsArea, SettingsBook } from './settings.ts';

/** Held as long as the browser runs: what it was killed in the middle of has been dealt with. */
const KEY = 'fresh-log';

/** What is done before the library is first used after a start of the browser. */
export interface FirstCare {
  /** Asks the browser not to let go of the library when the disk runs short. */
  readonly keepStorage: () => Promise<void>;
  /** Puts back what there are copies of, where the browser lost the library. */
  readonly bringBack: (library: Connection) => Promise<void>;
}

/**
 * The library's database, first opened after a start of the browser only when no half-written record is in its way. That the
 * browser lost it is kept among the settings, which lie apart from it, until the reader was told.
 */
export function soundStore(
  session: SettingsArea,
  settings: SettingsBook,
  { keepStorage, bringBack }: FirstCare,
): Connection {
  const onLoss = () => {
    settings.change({ libraryLost: true }).catch(() => null);
  };
  return connectionTo(DATABASE, {
    onLoss,
    before: async () => {
      if ((await session.get(KEY)) === true) return;
      await keepStorage();
      await freshLog(onLoss);
      const library = connectionTo(DATABASE, { onLoss });
      try {
        await bringBack(library);
      } finally {
        await library.close();
      }
      await session.set(KEY, true);
    },
  });
}
