import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LibrarySize } from '../../lib/model/library.ts';
import { Button } from '../parts/Button.tsx';
import { dayName, dayOfYear } from '../say/dates.ts';
import { counted, useTongue } from '../words.ts';
import { ArticleLine, outletAndTime } from './ArticleLine.tsx';
import { byDay } from './by-day.ts';
import type { LibraryState } from './desk.ts';
import { More } from './More.tsx';
import { OutletChoice } from './OutletChoice.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { Legend, StandingCounts } from './StandingCounts.tsx';
import { useList } from './use-asked.ts';

interface Props {
  readonly state: LibraryState;
  readonly size: LibrarySize | null;
}

/** All articles, by day and outlet, latest first; any of them can be chosen and deleted, exported or read again. */
export function ArticlesView({ state, size }: Props): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  const [outlet, setOutlet] = useState<string | null>(null);
  const list = useList(useMemo(() => state.desk.articles(outlet), [state.desk, outlet]));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{words('nav_articles')}</h1>
          {size === null || size.articles === 0 ? null : (
            <p class="sub">
              {counted(tongue, 'articles_read', size.articles, [counted(tongue, 'outlets', size.outlets)])}
            </p>
          )}
        </div>
        <OutletChoice outlets={state.desk.outlets} chosen={outlet} onChoose={setOutlet} />
      </header>
      {list.rows.length > 0 ? <Legend /> : list.state === 'whole' ? <Empty state={state} /> : null}
      <SelectionBar
        state={state}
        chosen={chosen}
        onAll={
          list.rows.every(({ id }) => chosen.has(id))
            ? null
            : () => {
                setChosen(new Set(list.rows.map(({ id }) => id)));
              }
        }
        onDone={() => {
          setChosen(new Set());
          list.again();
        }}
      />
      {byDay(list.rows).map(([day, rows]) => (
        <section class="day" key={day}>
          <h2>
            {dayName(tongue.locale, day)}
            <span>{dayOfYear(tongue.locale, day)}</span>
          </h2>
          <ul class="articles">
            {rows.map((article) => (
              <li key={article.id}>
                <input
                  type="checkbox"
                  class="tick"
                  aria-label={words('choose_article', [article.title])}
                  checked={chosen.has(article.id)}
                  onChange={() => {
                    setChosen((chosen) => withToggled(chosen, article.id));
                  }}
                />
                <ArticleLine article={article} first={outletAndTime(tongue.locale, article)}>
                  <StandingCounts article={article.id} pageOf={state.desk.pageOf} />
                </ArticleLine>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <More list={list} />
    </>
  );
}

function Empty({ state }: { state: LibraryState }): JSX.Element {
  const { words } = useTongue();
  return (
    <div class="empty">
      <p>{words('library_empty')}</p>
      <Button
        label={words('nav_import')}
        onClick={() => {
          state.go({ view: 'import' });
        }}
      />
    </div>
  );
}

function withToggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
