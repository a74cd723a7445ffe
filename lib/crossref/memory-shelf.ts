import type { Article, ArticleId } from '../model/article.ts';
import { briefKeys, type FiledDay } from '../model/filed-day.ts';
import type { ArticleIndex, Shelf } from '../model/shelf.ts';
import { indexArticle } from './index-article.ts';

/** A shelf in memory, for the command line and for tests; ids may be any. */
export interface MemoryShelf extends Shelf {
  file(article: Article): void;
  remove(id: ArticleId): void;
}

export function memoryShelf(): MemoryShelf {
  const articles = new Map<ArticleId, Article>();
  const indexes = new Map<ArticleId, ArticleIndex>();
  const filed = new Map<ArticleId, FiledDay>();
  return {
    file(article) {
      const index = indexArticle(article);
      articles.set(article.id, article);
      indexes.set(article.id, index);
      filed.set(article.id, { day: index.day, keys: briefKeys(index.keys), idAt: () => article.id });
    },
    remove(id) {
      articles.delete(id);
      indexes.delete(id);
      filed.delete(id);
    },
    days: (from, to) => Promise.resolve([...filed.values()].filter(({ day }) => day >= from && day <= to)),
    indexes: (ids) => Promise.resolve(ids.flatMap((id) => indexes.get(id) ?? [])),
    articles: (ids) => Promise.resolve(ids.flatMap((id) => articles.get(id) ?? [])),
  };
}
