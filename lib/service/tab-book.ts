import * as z from 'zod/mini';
import { ArticleId } from '../model/article.ts';
import { PageStatus } from '../model/view.ts';

/** What is known of a tab with a page that our content script runs in. */
export const TabEntry = z.object({
  /** Of the page that filed it: another page in the same tab has no claim on it. */
  origin: z.string(),
  url: z.string(),
  article: z.nullable(ArticleId),
  status: PageStatus,
});
export type TabEntry = z.infer<typeof TabEntry>;

/** Survives a stopped worker, not the browser. */
export interface TabBook {
  readonly get: (tab: number) => Promise<TabEntry | null>;
  readonly put: (tab: number, entry: TabEntry) => Promise<void>;
  readonly forget: (tab: number) => Promise<void>;
  readonly all: () => Promise<ReadonlyMap<number, TabEntry>>;
}

interface SessionArea {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
}

const KEY = 'tabs';
const Stored = z.array(z.tuple([z.int(), TabEntry]));

export function tabBookIn(area: SessionArea): TabBook {
  let loaded: Promise<Map<number, TabEntry>> | null = null;
  const book = () => {
    loaded ??= area.get(KEY).then((stored) => {
      const parsed = Stored.safeParse(stored);
      return new Map(parsed.success ? parsed.data : []);
    });
    return loaded;
  };
  const save = async (entries: Map<number, TabEntry>) => {
    await area.set(KEY, [...entries]);
  };
  return {
    get: async (tab) => (await book()).get(tab) ?? null,
    put: async (tab, entry) => {
      const entries = await book();
      entries.set(tab, entry);
      await save(entries);
    },
    forget: async (tab) => {
      const entries = await book();
      if (entries.delete(tab)) await save(entries);
    },
    all: book,
  };
}
