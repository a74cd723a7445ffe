/** Why the store did not do what it was asked; the reasons are those of `Kept`. */
export type StoreReason = 'storage-full' | 'database-unavailable' | 'newer-database';

/** A failed read or write. Never stands for "nothing there". */
export class StoreFault extends Error {
  readonly reason: StoreReason;
  constructor(reason: StoreReason, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'StoreFault';
    this.reason = reason;
  }
}

/** An article that stands in the database and cannot be read; reading its page again files it anew, its notes are kept apart. */
export class DamagedRecord extends Error {
  constructor(because: string) {
    super(`the record is damaged: ${because}`);
    this.name = 'DamagedRecord';
  }
}

/** Sorts what IndexedDB throws by what the reader can be told. */
export function asStoreFault(cause: unknown): StoreFault {
  if (cause instanceof StoreFault) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return new StoreFault('storage-full', { cause });
  if (name === 'VersionError') return new StoreFault('newer-database', { cause });
  return new StoreFault('database-unavailable', { cause });
}
