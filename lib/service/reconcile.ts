import { Reading, type Article } from '../model/article.ts';
import type { Revision } from '../model/revision.ts';
import { revisionsBetween } from './revise.ts';

export interface Reconciled {
  readonly article: Article;
  readonly revisions: readonly Revision[];
  readonly withdrawn: readonly Revision[];
  /** Whether what is kept is what was just read; else a fuller reading is kept. */
  readonly isFresh: boolean;
}

/** What to keep when an article is read again. `fresh` has its own moment as `firstRead` and `lastRead`. */
export function reconcile(was: Article | null, revisions: readonly Revision[], fresh: Article): Reconciled {
  if (was === null) return { article: fresh, revisions: [], withdrawn: [], isFresh: true };
  const seen = {
    firstRead: was.firstRead,
    lastRead: later(was.lastRead, fresh.lastRead),
  };
  if (isPart(fresh, was))
    return { article: { ...was, ...seen }, revisions: [], withdrawn: [], isFresh: false };
  if (isSame(was, fresh))
    return { article: { ...was, ...seen }, revisions: [], withdrawn: [], isFresh: true };
  const present = new Set(fresh.claims.map(({ id }) => `${fresh.id}.${id}`));
  return {
    article: { ...fresh, ...seen },
    revisions: revisionsBetween(was, fresh),
    withdrawn: revisions.filter(({ claim, now }) => now === null && present.has(claim)),
    isFresh: true,
  };
}

/** A reading behind a paywall or cut short says nothing about what the outlet changed. */
function isPart(fresh: Article, was: Article): boolean {
  return fresh.extent !== 'whole' && was.extent === 'whole' && fresh.text.length < was.text.length;
}

/** The page's own address may carry anything; the canonical one is compared. */
function isSame(was: Article, fresh: Article): boolean {
  return contentOf(was) === contentOf(fresh);
}

function contentOf(article: Article): string {
  const fields = Object.keys(Reading.shape).filter((name) => name !== 'url') as (keyof Reading)[];
  return JSON.stringify([
    article.outlet,
    article.outletName,
    article.claims,
    ...fields.map((name) => article[name]),
  ]);
}

const later = (a: string, b: string) => (a > b ? a : b);
