import { type FiledArticles, NOTHING_FILED, withFiled, withoutFiled } from '../model/filed-day.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import type { Writing } from './schema.ts';

/** Where an article is filed. */
type Place = Pick<ArticleIndex, 'article' | 'day' | 'keys'>;

/** Takes an article out of its old day and files it under its new one; either may be missing. */
export async function refile(writing: Writing, was: Place | undefined, is: Place | undefined): Promise<void> {
  if (was && was.day !== is?.day)
    await change(writing, was.day, (articles) => withoutFiled(articles, was.article));
  if (is && !isFiled(was, is))
    await change(writing, is.day, (articles) => withFiled(articles, is.article, is.keys));
}

function isFiled(was: Place | undefined, is: Place): boolean {
  return (
    was?.day === is.day &&
    was.keys.length === is.keys.length &&
    is.keys.every((key, at) => key === was.keys[at])
  );
}

async function change(
  writing: Writing,
  day: number,
  how: (articles: FiledArticles) => FiledArticles,
): Promise<void> {
  const filed = writing.objectStore('filed');
  const articles = how((await filed.get(day))?.articles ?? NOTHING_FILED);
  await (articles.length === 0 ? filed.delete(day) : filed.put({ day, articles }));
}
