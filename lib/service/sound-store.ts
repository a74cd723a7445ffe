import { freshLog } from '../store/fresh-log.ts';
import { type Connection, connectionTo, DATABASE } from '../store/open.ts';
import type { SettingsArea, SettingsBook } from './settings.ts';

/** Held as long as the browser runs: what it was killed in the middle of has been dealt with. */
const KEY = 'fresh-log';

/**
 * The library's database, first opened after a start of the browser only when no half-written record is in its way. That the
 * browser lost it is kept among the settings, which lie apart from it, until the reader was told. `keepStorage` asks the browser
 * not to let go of it when the disk runs short.
 */
export function soundStore(
  session: SettingsArea,
  settings: SettingsBook,
  keepStorage: () => Promise<void>,
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
      await session.set(KEY, true);
    },
  });
}
