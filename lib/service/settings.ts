import * as z from 'zod/mini';
import { defaultSettings, Settings } from '../model/settings.ts';

/** Where settings live: apart from the library, so that they hold when the database does not open. */
export interface SettingsArea {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
}

/** The fields to change; one that is undefined stays. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

export interface SettingsBook {
  readonly read: () => Promise<Settings>;
  readonly change: (change: SettingsChange) => Promise<Settings>;
}

const KEY = 'settings';
const Some = z.partial(Settings);

/** What is stored but does not parse falls back to the default, field by field. */
export function settingsIn(area: SettingsArea): SettingsBook {
  const read = async () => settled(await area.get(KEY));
  let turn: Promise<unknown> = Promise.resolve();
  return {
    read,
    change: (change) => {
      const changed = turn.then(async () => {
        const next = Settings.parse({ ...(await read()), ...defined(change) });
        await area.set(KEY, next);
        return next;
      });
      turn = changed.catch(() => undefined);
      return changed;
    },
  };
}

function settled(stored: unknown): Settings {
  const whole = Some.safeParse(stored);
  if (whole.success) return { ...defaultSettings, ...defined(whole.data) };
  const fields = Object.entries(stored !== null && typeof stored === 'object' ? stored : {});
  const good = fields.filter(([name, value]) => Some.safeParse({ [name]: value }).success);
  return { ...defaultSettings, ...defined(Some.parse(Object.fromEntries(good))) };
}

function defined(change: SettingsChange): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
