import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ClaimHit, ClaimQuery, OutletRow } from '../../lib/model/library.ts';
import { Button } from '../parts/Button.tsx';
import { useTitle } from '../parts/use-title.ts';
import { SharePlot } from '../plots/SharePlot.tsx';
import { momentOf, thisYear } from '../say/dates.ts';
import { useTongue, useWords } from '../words.ts';
import { Answer } from './Answer.tsx';
import { ArticleLine } from './ArticleLine.tsx';
import { byDay } from './by-day.ts';
import type { LibraryState } from './desk.ts';
import { Hit, HitArticle } from './Hit.tsx';
import { hitRowsOf } from './hit-rows.ts';
import { More } from './More.tsx';
import { StandingCounts } from './StandingCounts.tsx';
import { type Listed, useAsked, useList } from './use-asked.ts';

/** One outlet: how it names its sources, month by month against all outlets, and its articles. */
export function OutletView({ state, id }: { state: LibraryState; id: string }): JSX.Element {
  const { words, locale } = useTongue();
  const asked = useAsked(state.desk.outlets);
  const found = asked.state === 'found' ? asked.value.find((each) => each.id === id) : undefined;
  useTitle(found?.name ?? null);
  const list = useList(useMemo(() => state.desk.articles(id), [state.desk, id]));
  return (
    <Answer asked={asked}>
      {(outlets) => {
        const outlet = outlets.find((each) => each.id === id);
        if (outlet === undefined) return <p class="sub">{words('outlet_not_kept')}</p>;
        return (
          <>
            <header class="view-head">
              <div>
                <h1>{outlet.name}</h1>
                <p class="sub">{outlet.id}</p>
              </div>
            </header>
            <Stats outlet={outlet} />
            <section>
              <h2>{words('share_title')}</h2>
              <p class="sub">{words('share_sub')}</p>
              <SharePlot outlet={outlet} all={outlets} />
              <p class="sub">{words('share_note')}</p>
            </section>
            <Conflicts state={state} outlet={id} />
            <section>
              <h2>{words('nav_articles')}</h2>
              <ul class="articles plain-list">
                {byDay(list.rows)
                  .flatMap(([, rows]) => rows)
                  .map((article) => (
                    <li key={article.id}>
                      <ArticleLine
                        article={article}
                        first={momentOf(locale, article.date ?? article.firstRead, thisYear()) ?? article.day}
                      >
                        <StandingCounts article={article.id} pageOf={state.desk.pageOf} />
                      </ArticleLine>
                    </li>
                  ))}
              </ul>
              <More list={list} />
            </section>
          </>
        );
      }}
    </Answer>
  );
}

const everyKind: Pick<ClaimQuery, 'words' | 'kinds' | 'sources' | 'from' | 'to'> = {
  words: '',
  kinds: [],
  sources: [],
  from: null,
  to: null,
};

/** How many conflicts are shown before the reader asks for all: the articles stand below. */
const FEW = 5;

/** The outlet's claims that other outlets give otherwise. */
function Conflicts({ state: { desk }, outlet }: { state: LibraryState; outlet: string }): JSX.Element {
  const tongue = useTongue();
  const [isAll, setIsAll] = useState(false);
  const query = useMemo<ClaimQuery>(() => ({ ...everyKind, outlet, standings: ['conflicting'] }), [outlet]);
  const list = useList(useMemo(() => desk.search(query), [desk, query]));
  const { state, more } = list;
  const isShort = list.rows.length <= FEW;
  /* An answer may hold nothing yet and say only that there is more to look through. */
  useEffect(() => {
    if (isShort && state === 'more') more();
  }, [isShort, state, more]);
  return (
    <section>
      <h2>{tongue.words('outlet_conflicts')}</h2>
      <p class="sub">{tongue.words('outlet_conflicts_sub')}</p>
      {list.rows.length === 0 ? (
        <NoneYet state={state} />
      ) : (
        <ul class="hits plain-list" aria-label={tongue.words('outlet_conflicts')}>
          {hitRowsOf(isAll ? list.rows : list.rows.slice(0, FEW)).map((row) =>
            'article' in row ? (
              <li key={row.article.id}>
                <HitArticle article={row.article} query="" />
              </li>
            ) : (
              <li key={row.hit.claim}>
                <Hit hit={row.hit} query="" standingOf={desk.standingOf} />
              </li>
            ),
          )}
        </ul>
      )}
      {isAll || state === 'failed' ? <More list={list} /> : null}
      {isAll || list.rows.length <= FEW ? null : (
        <Button
          label={tongue.words('more')}
          onClick={() => {
            setIsAll(true);
          }}
        />
      )}
    </section>
  );
}

function NoneYet({ state }: { state: Listed<ClaimHit>['state'] }): JSX.Element | null {
  const words = useWords();
  if (state === 'failed') return null;
  return <p>{words(state === 'whole' ? 'outlet_conflicts_none' : 'loading')}</p>;
}

function Stats({ outlet }: { outlet: OutletRow }): JSX.Element {
  const { words, locale } = useTongue();
  const number = useCallback((value: number) => new Intl.NumberFormat(locale).format(value), [locale]);
  const { articles, claims, attributions, unnamed } = outlet.total;
  const stats: readonly (readonly [string, string])[] = [
    [words('articles_read_head'), number(articles)],
    [words('claims_head'), number(claims)],
    [words('unnamed_head'), words('done_of', [number(unnamed), number(attributions)])],
  ];
  return (
    <dl class="stats">
      {stats.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
