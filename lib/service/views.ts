import type { ArticleId } from '../model/article.ts';
import type { PageView } from '../model/view.ts';

/** What was last worked out of a few articles, each as long as nothing was written since: a panel that opens need not wait for it. */
export interface Views {
  /** `changes` is the store's count before the view was read. */
  readonly put: (view: PageView, changes: number) => void;
  readonly get: (id: ArticleId, changes: number) => PageView | null;
}

export function latestViews(most = 8): Views {
  const held = new Map<ArticleId, { readonly view: PageView; readonly changes: number }>();
  return {
    put: (view, changes) => {
      held.delete(view.article.id);
      held.set(view.article.id, { view, changes });
      for (const id of [...held.keys()].slice(0, -most)) held.delete(id);
    },
    get: (id, changes) => {
      const known = held.get(id);
      return known?.changes === changes ? known.view : null;
    },
  };
}
