import type { PageArticle, PageView } from '../../lib/model/view.ts';
import type { Tongue } from './tongue.ts';
import { longDayOf } from './dates.ts';
import { rowLine } from './row-line.ts';
import { rowsOf } from './rows.ts';

/** “words”, Outlet, “Headline”, 18 November 2026, address. */
export function citationOf({ words, locale }: Tongue, article: PageArticle, quote: string): string {
  const day = article.date === null ? null : longDayOf(locale, article.date);
  const parts = [words('quoted', [quote]), article.outletName, words('quoted', [article.title])];
  return [...parts, ...(day === null ? [] : [day]), article.url].join(', ');
}

/** The page's claims as plain text with their standings, one a paragraph. */
export function pageInWords(tongue: Tongue, page: PageView): string {
  const { words, locale } = tongue;
  const { article } = page;
  const day = article.date === null ? [] : [longDayOf(locale, article.date) ?? article.date];
  const lines = rowsOf(page).map((row) => {
    const { strong, rest } = rowLine(tongue, row);
    const note = row.annotation?.note ?? '';
    return [words('quoted', [row.words]), `${strong} · ${rest}`, ...(note === '' ? [] : [note])].join('\n');
  });
  return [[article.title, [article.outletName, ...day].join(', '), article.url].join('\n'), ...lines].join(
    '\n\n',
  );
}
