import type { Article, ArticleId } from '../model/article.ts';
import { type FiledArticles, NOTHING_FILED, withFiled, withoutFiled } from '../model/filed-day.ts';
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
  const days = new Map<number, FiledArticles>();
  const remove = (id: ArticleId): void => {
    const day = indexes.get(id)?.day ?? Number.NaN;
    const filed = days.get(day);
    if (filed) days.set(day, withoutFiled(filed, id));
    indexes.delete(id);
    articles.delete(id);
  };
  return {
    file(article) {
      remove(article.id);
      const index = indexArticle(article);
      articles.set(article.id, article);
      indexes.set(article.id, index);
      days.set(index.day, withFiled(days.get(index.day) ?? NOTHING_FILED, article.id, index.keys));
    },
    remove,
    days: (from, to) =>
      Promise.resolve(
        Array.from(days, ([day, filed]) => ({ day, articles: filed }))
          .filter(({ day }) => day >= from && day <= to)
          .toSorted((a, b) => a.day - b.day),
      ),
    indexes: (ids) => Promise.resolve(ids.flatMap((id) => indexes.get(id) ?? [])),
    articles: (ids) => Promise.resolve(ids.flatMap((id) => articles.get(id) ?? [])),
  };
}
