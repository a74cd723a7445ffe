import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Rest } from '../../lib/model/front.ts';
import { mixOf } from '../../lib/model/mix.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { PageView, PanelView } from '../../lib/model/view.ts';
import { Button } from '../parts/Button.tsx';
import { Lost } from '../parts/Lost.tsx';
import { type Job, Progress } from '../parts/Progress.tsx';
import { Telling, type Told } from '../parts/Telling.tsx';
import { tried } from '../parts/tried.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { filterRows, isOpen, openFilter } from '../say/filter.ts';
import { rowsOf } from '../say/rows.ts';
import { useTongue } from '../words.ts';
import type { PanelActions } from './actions.ts';
import { Bars } from './Bars.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Filters } from './Filters.tsx';
import { Head, TopBar } from './Head.tsx';
import { Failed, NoPage } from './NoPage.tsx';
import { SourceMix } from './SourceMix.tsx';
import { StatePage } from './StatePage.tsx';
import { Unlisted, useListed } from './Unlisted.tsx';

interface Props {
  /** Null while it is asked for; an error text where the background gave none. */
  readonly view: PanelView | null | { readonly error: string };
  /** What is said of all claims where `view` has only the first of them; null where it has all. */
  readonly rest?: Rest | null;
  readonly actions: PanelActions;
  readonly job?: Job | null;
  /** The claim to open at the start, from the card on the page. */
  readonly openAt?: string | null;
}

/** The corroboration panel: the same in popup, side panel and sidebar. */
export function Panel({ view, rest = null, actions, job = null, openAt = null }: Props): JSX.Element {
  const { words, locale } = useTongue();
  const [told, setTold] = useState<Told | null>(null);
  const tell = useCallback((sentence: string, undo?: () => Promise<void>) => {
    setTold({ sentence, undo });
  }, []);
  const known = view === null || 'error' in view ? null : view;
  return (
    <main class={view === null ? 'panel asking' : 'panel'} ref={useKeptFocus<HTMLElement>()}>
      <TopBar view={known} isWhole={rest === null} actions={actions} tell={tell} />
      {view !== null && 'error' in view ? (
        <Failed
          title={words('state_no_answer_title')}
          sentence={words('state_no_answer')}
          error={view.error}
          actions={actions}
        />
      ) : null}
      {known === null ? null : (
        <Content view={known} rest={rest} actions={actions} tell={tell} openAt={openAt} />
      )}
      <footer class="foot">
        {job === null ? null : <Progress job={job} locale={locale} />}
        <Telling told={told} onTell={setTold} />
      </footer>
    </main>
  );
}

const noneGone: readonly string[] = [];

interface ContentProps {
  readonly view: PanelView;
  readonly rest: Rest | null;
  readonly actions: PanelActions;
  readonly tell: (sentence: string, undo?: () => Promise<void>) => void;
  readonly openAt: string | null;
}

function Content({ view, rest, actions, tell, openAt }: ContentProps): JSX.Element {
  const { words } = useTongue();
  const { status, page } = view;
  const isShown = page !== null && (status.state === 'article' || status.state === 'reading');
  const isUnpicked = status.state === 'when-asked' && view.settings.reads === 'chosen-outlets';
  const isSwitchable = isShown || isUnpicked || status.state === 'off';
  return (
    <>
      <Lost
        settings={view.settings}
        onChange={(change) => {
          tried(actions.changeSettings(change), tell, words);
        }}
      />
      {isSwitchable ? <Head view={view} actions={actions} tell={tell} /> : null}
      {isShown ? (
        <Article
          page={page}
          rest={rest}
          gone={status.state === 'article' ? status.gone : noneGone}
          kinds={view.settings.kinds}
          actions={actions}
          tell={tell}
          openAt={openAt}
        />
      ) : (
        <NoPage view={view} actions={actions} tell={tell} />
      )}
    </>
  );
}

interface ArticleProps extends Omit<ContentProps, 'view'> {
  readonly page: PageView;
  readonly gone: readonly string[];
  /** Those that the reader wants marked. */
  readonly kinds: Settings['kinds'];
}

function Article({ page, rest, gone, kinds, actions, tell, openAt }: ArticleProps): JSX.Element {
  const { words } = useTongue();
  const [filter, setFilter] = useState(openFilter);
  const [open, setOpen] = useState(openAt);
  useEffect(() => {
    if (openAt !== null) setOpen(openAt);
  }, [openAt]);
  const all = useMemo(() => rowsOf(page, gone), [page, gone]);
  const found = useListed(all, kinds, openAt);
  const listed = rest === null ? found : { ...found, others: rest.others };
  const { rows } = found;
  const mix = useMemo(() => rest?.mix ?? mixOf(page.claims), [page, rest]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const coming = rest === null ? 0 : rest.listed - rows.length;
  if (rows.length === 0) {
    return (
      <>
        <Bars page={page} actions={actions} tell={tell} />
        <StatePage
          title={words('state_nothing_title')}
          actions={
            <Button
              label={words('show_in_library')}
              onClick={() => {
                actions.openLibrary({ view: 'article', article: page.article.id });
              }}
            />
          }
        >
          {words('state_nothing')}
        </StatePage>
        <Unlisted {...listed} />
      </>
    );
  }
  return (
    <>
      <Bars page={page} actions={actions} tell={tell} />
      <SourceMix mix={mix} />
      <Filters rows={rows} coming={coming} shown={shown.length} filter={filter} onChange={setFilter} />
      {shown.length === 0 && !isOpen(filter) ? (
        <StatePage
          actions={
            <Button
              label={words('show_all')}
              onClick={() => {
                setFilter(openFilter);
              }}
            />
          }
        >
          {words('none_match')}
        </StatePage>
      ) : (
        <ClaimList
          rows={shown}
          isWhole={rest === null}
          article={page.article}
          actions={actions}
          tell={tell}
          open={open}
          onOpen={setOpen}
        />
      )}
      <Unlisted {...listed} />
    </>
  );
}
