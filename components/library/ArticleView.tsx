import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { mixOf } from '../../lib/model/mix.ts';
import type { PageView } from '../../lib/model/view.ts';
import { ClaimList } from '../panel/ClaimList.tsx';
import { SourceMix } from '../panel/SourceMix.tsx';
import { Unlisted, useListed } from '../panel/Unlisted.tsx';
import { useTitle } from '../parts/use-title.ts';
import { longDayOf } from '../say/dates.ts';
import { rowsOf } from '../say/rows.ts';
import { counted, useTongue } from '../words.ts';
import { hashOf, type LibraryState } from './desk.ts';
import { Answer } from './Answer.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { useAsked } from './use-asked.ts';

/** One article as it was read, with its claims and what they rest on. */
export function ArticleView({ state, id }: { state: LibraryState; id: string }): JSX.Element {
  const { words } = useTongue();
  const { pageOf } = state.desk;
  const asked = useAsked(useCallback(() => pageOf(id), [pageOf, id]));
  return (
    <Answer asked={asked}>
      {(page) =>
        page === null ? (
          <p class="sub">{words('article_not_kept')}</p>
        ) : (
          <Kept page={page} state={state} changed={asked.again} />
        )
      }
    </Answer>
  );
}

interface KeptProps {
  readonly page: PageView;
  readonly state: LibraryState;
  readonly changed: () => void;
}

function Kept({ page, state, changed }: KeptProps): JSX.Element {
  const tongue = useTongue();
  const { words, locale } = tongue;
  const [open, setOpen] = useState<string | null>(null);
  const { article } = page;
  const listed = useListed(
    useMemo(() => rowsOf(page), [page]),
    state.settings.kinds,
  );
  const mix = useMemo(() => mixOf(page.claims), [page]);
  const title = article.title === '' ? words('untitled') : article.title;
  useTitle(title);
  const day = article.date === null ? words('no_date') : (longDayOf(locale, article.date) ?? article.date);
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{title}</h1>
          <p class="sub">
            <a href={hashOf({ view: 'outlet', id: article.outlet })}>{article.outletName}</a> · {day} ·{' '}
            {counted(tongue, 'story_outlets', article.storyOutlets)}
          </p>
        </div>
        <div class="row">
          <a class="button plain" href={article.url} target="_blank" rel="noreferrer">
            {words('open_page')}
          </a>
          {article.storyOutlets < 2 ? null : (
            <a class="button plain" href={hashOf({ view: 'story', id: article.id })}>
              {words('story_in_library')}
            </a>
          )}
          <ExportMenu state={state} articles={[article.id]} name={words('export_article')} />
        </div>
      </header>
      <div class="article-panel panel">
        <SourceMix mix={mix} />
        <ClaimList
          rows={listed.rows}
          article={article}
          actions={state.desk.actionsFor(page, changed)}
          tell={state.tell}
          open={open}
          onOpen={setOpen}
        />
        <Unlisted {...listed} />
      </div>
    </>
  );
}
