import type { Article, ArticleId } from '../model/article.ts';
import type { ArticleIndex, Shelf } from '../model/shelf.ts';
import { indexArticle } from './index-article.ts';

/** A shelf in memory, for the command line and for tests. */
export interface MemoryShelf extends Shelf {
  file(article: Article): void;
  remove(id: ArticleId): void;
}

export function memoryShelf(): MemoryShelf {
  const articles = new Map<ArticleId, Article>();
  const indexes = new Map<ArticleId, ArticleIndex>();
  const postings = new Map<number, Set<ArticleId>>();
  const remove = (id: ArticleId): void => {
    for (const key of indexes.get(id)?.keys ?? []) postings.get(key)?.delete(id);
    indexes.delete(id);
    articles.delete(id);
  };
  const inWindow = (id: ArticleId, from: number, to: number): boolean => {
    const day = indexes.get(id)?.day ?? Number.NaN;
    return day >= from && day <= to;
  };
  return {
    file(article) {
      remove(article.id);
      const index = indexArticle(article);
      articles.set(article.id, article);
      indexes.set(article.id, index);
      for (const key of index.keys) postings.set(key, (postings.get(key) ?? new Set()).add(article.id));
    },
    remove,
    under: (keys, from, to) =>
      Promise.resolve(
        [...keys].map((key) => [...(postings.get(key) ?? [])].filter((id) => inWindow(id, from, to))),
      ),
    indexes: (ids) => Promise.resolve(ids.flatMap((id) => indexes.get(id) ?? [])),
    articles: (ids) => Promise.resolve(ids.flatMap((id) => articles.get(id) ?? [])),
  };
}
