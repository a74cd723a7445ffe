import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ReaderAnnotation } from '../model/annotation.ts';
import type { Article, ArticleId, OutletId } from '../model/article.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Revision } from '../model/revision.ts';
import type { Sheet } from '../model/sheet.ts';
import type { IndexRecord } from './index-record.ts';

/** What is filed on one day, as it is stored. */
export interface FiledRecord {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** The two halves of each id. */
  readonly ids: Uint32Array;
  /** As `briefKeys` has them, of one article after the other. */
  readonly keys: Uint16Array;
}

/** What an outlet's articles add up to, by month (`2026-11`). */
export interface OutletTally {
  readonly id: OutletId;
  readonly name: string;
  readonly months: Readonly<Record<string, Sheet['tally']>>;
}

/** Articles that were removed together, kept so that the removal can be undone. */
export interface Removed {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly articles: readonly Article[];
  readonly annotations: readonly ReaderAnnotation[];
  readonly revisions: readonly Revision[];
}

/** Version 2. `articles`, `annotations` and `revisions` are what was read and written; the rest can be made again from them. */
export interface LibrarySchema extends DBSchema {
  articles: { key: ArticleId; value: Article };
  annotations: {
    key: string;
    value: ReaderAnnotation;
    indexes: { article: ArticleId; modified: [string, string] };
  };
  revisions: { key: [ClaimId, string]; value: Revision; indexes: { article: ArticleId } };
  sheets: {
    key: [recency: number, article: ArticleId];
    value: Sheet;
    indexes: { terms: string; outlet: [OutletId, number, ArticleId]; lastRead: string };
  };
  indexes: { key: ArticleId; value: IndexRecord };
  filed: { key: number; value: FiledRecord };
  outlets: { key: OutletId; value: OutletTally };
  removed: { key: string; value: Removed };
}

export const storeNames = [
  'articles',
  'annotations',
  'revisions',
  'sheets',
  'indexes',
  'filed',
  'outlets',
  'removed',
] as const satisfies readonly StoreNames<LibrarySchema>[];

export type StoreName = (typeof storeNames)[number];
export type Database = IDBPDatabase<LibrarySchema>;
export type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;
