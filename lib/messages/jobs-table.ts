import * as z from 'zod/mini';
import { ArticleId } from '../model/article.ts';

export const ExportFormat = z.enum(['annotations', 'hypothesis', 'obsidian', 'csv']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** What an import would change, or has changed. */
export const ImportSummary = z.object({
  articles: z.object({ added: z.int(), changed: z.int(), same: z.int() }),
  annotations: z.object({ added: z.int(), changed: z.int(), same: z.int() }),
  revisions: z.object({ added: z.int(), same: z.int() }),
});
export type ImportSummary = z.infer<typeof ImportSummary>;

/**
 * Long work, over a port (jobs.ts). `takes` says that text is sent to it in parts, `gives` that text comes in parts.
 * Import with `apply: false` checks the file and counts what would change.
 */
export const jobs = {
  /** Null exports everything; what cannot be read is left out and counted in `damaged`. Hypothesis takes one article a file. */
  export: {
    ask: z.object({ articles: z.nullable(z.readonly(z.array(ArticleId))), format: ExportFormat }),
    answer: z.object({ articles: z.int(), damaged: z.int() }),
  },
  import: { ask: z.object({ apply: z.boolean() }), answer: ImportSummary },
  wipe: { ask: z.object({}), answer: z.object({ articles: z.int() }) },
  /** Marks kept articles anew with the recognisers of today; null takes all. */
  reread: {
    ask: z.object({ articles: z.nullable(z.readonly(z.array(ArticleId))) }),
    answer: z.object({ articles: z.int(), changed: z.int() }),
  },
} as const;
export type Jobs = typeof jobs;
