import type { JSX } from 'preact';
import type { Settings } from '../../lib/model/settings.ts';
import type { PageView, PanelView } from '../../lib/model/view.ts';
import { Button } from '../parts/Button.tsx';
import { Logo } from '../parts/Logo.tsx';
import { Menu } from '../parts/Menu.tsx';
import { Switch } from '../parts/Switch.tsx';
import { tried } from '../parts/tried.ts';
import { pageInWords } from '../say/citation.ts';
import { dayOf } from '../say/dates.ts';
import { tellExport } from '../say/export-end.ts';
import { isSiteOn, switchSite } from '../say/site.ts';
import { counted, useTongue } from '../words.ts';
import type { ExportFormat, PanelActions } from './actions.ts';

interface Props {
  readonly view: PanelView | null;
  /** Whether all claims of its page are there. */
  readonly isWhole: boolean;
  readonly actions: PanelActions;
  readonly tell: (sentence: string) => void;
}

/** The bar that stays while the list scrolls: whose page it is, and where else to go. */
export function TopBar({ view, isWhole, actions, tell }: Props): JSX.Element {
  const { words } = useTongue();
  const page = view?.page ?? null;
  const name = page?.article.outletName ?? view?.host ?? words('extName');
  return (
    <header class="top-bar">
      <Logo />
      {page === null ? <h1>{name}</h1> : <b>{name}</b>}
      <span class="end">
        <ExportMenu page={isWhole ? page : null} actions={actions} tell={tell} />
        {actions.openBeside === null ? null : (
          <Button look="icon" icon="panel" label={words('open_beside')} onClick={actions.openBeside} />
        )}
        <Button
          look="icon"
          icon="library"
          label={words('open_library')}
          onClick={() => {
            actions.openLibrary({ view: 'articles' });
          }}
        />
      </span>
    </header>
  );
}

const articleFormats: readonly ExportFormat[] = ['annotations', 'hypothesis', 'obsidian', 'csv'];
const libraryFormats: readonly ExportFormat[] = ['annotations', 'csv'];

function ExportMenu({
  page,
  actions,
  tell,
}: {
  page: PageView | null;
  actions: PanelActions;
  tell: (sentence: string) => void;
}): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  const item = (of: 'article' | 'library', format: ExportFormat) => ({
    label: words(`format_${format}`),
    detail: words(`format_${format}_detail`),
    run: () => {
      void tellExport(tongue, actions.exportTo(of, format), tell);
    },
  });
  const copyAll = {
    label: words('copy_text'),
    detail: counted(tongue, 'copy_text_detail', page?.claims.length ?? 0),
    run: () => {
      if (page === null) return;
      void actions.copy(pageInWords(tongue, page)).then((copied) => {
        tell(words(copied ? 'copied_text' : 'copy_failed'));
      });
    },
  };
  const article =
    page === null
      ? []
      : [
          {
            name: words('export_article'),
            items: [...articleFormats.map((format) => item('article', format)), copyAll],
          },
        ];
  const library = {
    name: words('export_library'),
    items: libraryFormats.map((format) => item('library', format)),
  };
  return <Menu label={words('export')} icon="export" groups={[...article, library]} />;
}

interface HeadProps extends Pick<Props, 'actions' | 'tell'> {
  readonly view: PanelView;
}

/** Headline, date, story and the two switches; scrolls away with the list. */
export function Head({ view, actions, tell }: HeadProps): JSX.Element {
  const tongue = useTongue();
  const { words, locale } = tongue;
  const article = view.page?.article;
  const day = article?.date === null || article === undefined ? null : dayOf(locale, article.date);
  const site = article?.outlet ?? view.host;
  const change = (change: Partial<Settings>) => {
    tried(actions.changeSettings(change), tell, words);
  };
  return (
    <div class="panel-head">
      {article === undefined ? null : (
        <>
          <h1>{article.title}</h1>
          <p class="meta">
            {day ?? words('no_date')} · {counted(tongue, 'story_outlets', article.storyOutlets)}
          </p>
        </>
      )}
      <div class="switches">
        {site === null ? null : (
          <Switch
            label={words('switch_site')}
            on={isSiteOn(view.settings, site)}
            onChange={(on) => {
              change(switchSite(view.settings, site, on));
            }}
          />
        )}
        <Switch
          label={words('switch_highlights')}
          on={view.settings.highlights}
          onChange={(highlights) => {
            change({ highlights });
          }}
        />
      </div>
    </div>
  );
}
