import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { nonArticles } from '../../../lab/pages/non-articles.ts';
import { readArticle } from '../../../lib/page/read-article.ts';

test('there are sixty of them and more', () => {
  expect(Object.keys(nonArticles).length).toBeGreaterThanOrEqual(60);
});

test.each(Object.entries(nonArticles))('%s is no article', (_name, { url, html }) => {
  expect(readArticle(parseHTML(html).document, url)?.isArticle ?? false).toBe(false);
});
