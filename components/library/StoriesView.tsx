import type { JSX } from 'preact';
import { daysOf } from '../say/dates.ts';
import { counted, useTongue } from '../words.ts';
import { hashOf, type LibraryState } from './desk.ts';
import { More } from './More.tsx';
import { useList } from './use-asked.ts';

/** Stories that at least two articles tell, latest first. */
export function StoriesView({ state }: { state: LibraryState }): JSX.Element {
  const tongue = useTongue();
  const { words, locale } = tongue;
  const list = useList(state.desk.stories);
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{words('nav_stories')}</h1>
          <p class="sub">{words('stories_are')}</p>
        </div>
      </header>
      {list.rows.length === 0 && list.state === 'whole' ? (
        <p class="empty">{words('stories_empty')}</p>
      ) : null}
      <ul class="articles plain-list">
        {list.rows.map((story) => (
          <li key={story.latest.id}>
            <div class="article-line">
              <a class="headline" href={hashOf({ view: 'story', id: story.latest.id })}>
                {story.latest.title}
              </a>
              <span class="below">
                {[
                  daysOf(locale, story.from, story.to),
                  counted(tongue, 'articles', story.articles),
                  story.outlets.map(({ name }) => name).join(', '),
                ].join(' · ')}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <More list={list} />
    </>
  );
}
