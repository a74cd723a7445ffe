import { first } from './001-first.ts';
import { filedByDay } from './002-filed-by-day.ts';
import type { Migration } from './migration.ts';

/** `migrations[n]` leads from version n to n + 1. Released ones are never edited; a change of schema is a new file. */
export const migrations: readonly Migration[] = [first, filedByDay];
