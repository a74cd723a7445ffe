import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { StoryView, ValueSeries } from '../../lib/model/library.ts';
import { StandingMark } from '../parts/StandingMark.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Brackets } from '../plots/Brackets.tsx';
import { ValuesPlot } from '../plots/ValuesPlot.tsx';
import { daysOf } from '../say/dates.ts';
import { bracketsOf, disagreementsOf, hasSeveralValues, restingIn } from '../say/story.ts';
import { counted, useTongue } from '../words.ts';
import { Answer } from './Answer.tsx';
import type { LibraryState } from './desk.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { Timeline } from './Timeline.tsx';
import { useAsked } from './use-asked.ts';

/** One story: who reported what when, how the values moved, and who cites whom. */
export function StoryPage({ state, id }: { state: LibraryState; id: string }): JSX.Element {
  const { words } = useTongue();
  const { storyOf } = state.desk;
  const asked = useAsked(useCallback(() => storyOf(id), [storyOf, id]));
  return (
    <Answer asked={asked}>
      {(story) =>
        story === null ? <p class="sub">{words('story_not_kept')}</p> : <Told state={state} story={story} />
      }
    </Answer>
  );
}

function Told({ state, story }: { state: LibraryState; story: StoryView }): JSX.Element {
  const tongue = useTongue();
  const { words, locale } = tongue;
  const { articles, series, citations } = story;
  const [first] = articles;
  const last = articles.at(-1);
  const outlets = new Set(articles.map(({ outlet }) => outlet));
  const brackets = bracketsOf(story);
  const plotted = series.filter(hasSeveralValues);
  const resting = restingIn(story);
  const title = last?.title ?? words('untitled');
  useTitle(title);
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{title}</h1>
          <p class="sub">
            {[
              counted(tongue, 'outlets', outlets.size),
              counted(tongue, 'articles', articles.length),
              ...(first === undefined || last === undefined ? [] : [daysOf(locale, first.day, last.day)]),
            ].join(' · ')}
          </p>
        </div>
        <div class="row">
          <ExportMenu state={state} articles={articles.map(({ id }) => id)} name={words('export_story')} />
        </div>
      </header>
      <Disagreements series={series} />
      <div class="two">
        <section>
          <h2>{words('timeline_title')}</h2>
          <p class="legend">
            <span>
              <StandingMark name="origin" />
              {words('legend_origin')}
            </span>
            <span>
              <StandingMark name="echoed" />
              {words('legend_echo')}
            </span>
          </p>
          <Timeline story={story} />
        </section>
        <div class="figures-column">
          {plotted.length === 0 ? null : (
            <section>
              <h2>{words('values_title')}</h2>
              {plotted.map((each) => (
                <div class="values" key={each.points[0]?.claim}>
                  <p class="sub">{words('values_sub', [each.points[0]?.label ?? ''])}</p>
                  <ValuesPlot series={each} resting={resting} />
                </div>
              ))}
            </section>
          )}
          {citations.length === 0 ? null : (
            <section>
              <h2>{words('cites_title')}</h2>
              <p class="sub">{words('cites_sub')}</p>
              <Brackets brackets={brackets} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function Disagreements({ series }: { series: readonly ValueSeries[] }): JSX.Element | null {
  const tongue = useTongue();
  const { words } = tongue;
  const disagreements = disagreementsOf(series);
  if (disagreements.length === 0) return null;
  return (
    <ul class="disagreements">
      {disagreements.map((values) => (
        <li key={values.map(({ label }) => label).join('|')}>
          <StandingMark name="conflicting" />
          <p>
            <strong>{words('standing_conflicting')}.</strong>{' '}
            {values.map(({ label, outlets }, index) => (
              <span key={label}>
                {index === 0 ? '' : ', '}
                {counted(tongue, 'outlets_say', outlets)} <q class="words">{label}</q>
              </span>
            ))}
            .
          </p>
        </li>
      ))}
    </ul>
  );
}
