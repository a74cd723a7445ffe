/** Runs inside the upgrade's transaction, on the untyped database: the types of `schema.ts` speak of the newest version only. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;
