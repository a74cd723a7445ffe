import type { JSX } from 'preact';
import type { ArticleRow, StoryView } from '../../lib/model/library.ts';
import { StandingMark } from '../parts/StandingMark.tsx';
import { dayOfYear, timeOf } from '../say/dates.ts';
import { restingIn } from '../say/story.ts';
import { useTongue } from '../words.ts';
import { hashOf } from './desk.ts';

/** Reports of a story by day, earliest first: who, with which value, and on whose word. */
export function Timeline({ story }: { story: StoryView }): JSX.Element {
  const { locale } = useTongue();
  const resting = restingIn(story);
  const days = new Map<string, ArticleRow[]>();
  for (const article of story.articles) days.set(article.day, [...(days.get(article.day) ?? []), article]);
  return (
    <>
      {[...days].map(([day, articles]) => (
        <div class="timeline" key={day}>
          <h3>{dayOfYear(locale, day)}</h3>
          <ol>
            {articles.map((article) => (
              <Reported article={article} story={story} resting={resting} key={article.id} />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

interface ReportedProps {
  readonly article: ArticleRow;
  readonly story: StoryView;
  readonly resting: ReadonlySet<string>;
}

function Reported({ article, story, resting }: ReportedProps): JSX.Element {
  const { words, locale } = useTongue();
  const citations = story.citations.filter((each) => each.article === article.id);
  const values = story.series.flatMap(({ points }) => points.filter((point) => point.article === article.id));
  const time = article.date === null ? null : timeOf(locale, article.date);
  return (
    <li>
      <time dateTime={article.date ?? article.day}>{time}</time>
      <StandingMark name={resting.has(article.id) ? 'echoed' : 'origin'} />
      <div>
        <a href={hashOf({ view: 'article', id: article.id })} title={article.title}>
          {article.outletName}
        </a>{' '}
        <span class="words">{[...new Set(values.map(({ label }) => label))].slice(0, 3).join(', ')}</span>
        <p>
          {citations.length === 0
            ? words('cites_nobody')
            : [
                ...new Set(
                  citations.map(({ how, toName }) =>
                    words(`how_${(how ?? 'document').replaceAll('-', '_')}`, [toName]),
                  ),
                ),
              ].join('; ')}
        </p>
      </div>
    </li>
  );
}
