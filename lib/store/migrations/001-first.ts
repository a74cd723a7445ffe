import type { Migration } from './migration.ts';

/** The first database: see `schema.ts` as of version 1. */
export const first: Migration = (database) => {
  database.createObjectStore('articles', { keyPath: 'id' });
  const annotations = database.createObjectStore('annotations', { keyPath: 'id' });
  annotations.createIndex('article', 'article');
  annotations.createIndex('modified', ['modified', 'id']);
  const revisions = database.createObjectStore('revisions', { keyPath: ['claim', 'changeSeen'] });
  revisions.createIndex('article', 'article');
  const sheets = database.createObjectStore('sheets', { keyPath: ['recency', 'id'] });
  sheets.createIndex('terms', 'terms', { multiEntry: true });
  sheets.createIndex('outlet', ['outlet', 'recency', 'id']);
  sheets.createIndex('lastRead', 'lastRead');
  database.createObjectStore('indexes', { keyPath: 'article' });
  database.createObjectStore('postings');
  database.createObjectStore('outlets', { keyPath: 'id' });
  database.createObjectStore('removed', { keyPath: 'id' });
};
