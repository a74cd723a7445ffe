import type { Article, ArticleId } from '../model/article.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import type { Kept } from '../model/view.ts';

/** An article that was read but is not kept, and why. */
export interface UnkeptArticle {
  readonly article: Article;
  readonly index: ArticleIndex;
  readonly kept: Exclude<Kept, 'yes'>;
}

/** In the worker's memory only, the latest few: enough for the panel of a page in front. */
export interface Unkept {
  readonly put: (unkept: UnkeptArticle) => void;
  readonly get: (id: ArticleId) => UnkeptArticle | null;
  readonly drop: (id: ArticleId) => void;
  readonly clear: () => void;
}

export function unkeptArticles(most = 20): Unkept {
  const held = new Map<ArticleId, UnkeptArticle>();
  return {
    put: (unkept) => {
      held.delete(unkept.article.id);
      held.set(unkept.article.id, unkept);
      for (const id of [...held.keys()].slice(0, -most)) held.delete(id);
    },
    get: (id) => held.get(id) ?? null,
    drop: (id) => {
      held.delete(id);
    },
    clear: () => {
      held.clear();
    },
  };
}
