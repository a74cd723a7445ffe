import type { JSX } from 'preact';
import type { LibrarySize } from '../../lib/model/library.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Logo } from '../parts/Logo.tsx';
import { Lost } from '../parts/Lost.tsx';
import { Progress } from '../parts/Progress.tsx';
import { Telling, type Told } from '../parts/Telling.tsx';
import { tried } from '../parts/tried.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { useTitle } from '../parts/use-title.ts';
import { Settings, type Shortcut } from '../settings/Settings.tsx';
import { bytesInWords } from '../say/bytes.ts';
import { useTongue } from '../words.ts';
import { ArticlesView } from './ArticlesView.tsx';
import { ArticleView } from './ArticleView.tsx';
import { hashOf, type LibraryState, type Place } from './desk.ts';
import { ExportView } from './ExportView.tsx';
import { ImportView } from './ImportView.tsx';
import { MarksView } from './MarksView.tsx';
import { OutletsView } from './OutletsView.tsx';
import { OutletView } from './OutletView.tsx';
import { SearchView } from './SearchView.tsx';
import { StoriesView } from './StoriesView.tsx';
import { StoryPage } from './StoryPage.tsx';

interface Props {
  readonly place: Place;
  readonly state: LibraryState;
  readonly size: LibrarySize | null;
  readonly told: Told | null;
  readonly onTold: (told: Told | null) => void;
  readonly shortcuts: readonly Shortcut[];
  readonly onShortcuts: (() => void) | null;
}

/** The full page: what was read, by article, story and outlet; search; import, export and settings. */
export function Library(props: Props): JSX.Element {
  const { words, locale } = useTongue();
  const { place, state, size, told, onTold } = props;
  useTitle('id' in place ? null : words(`nav_${place.view}`));
  return (
    <div class="library" ref={useKeptFocus<HTMLDivElement>()}>
      <Nav place={place} size={size} />
      <main class="view">
        <Lost
          settings={state.settings}
          onChange={(change) => {
            tried(state.desk.changeSettings(change), state.tell, words);
          }}
        />
        <View key={hashOf(place)} {...props} />
        <footer class="library-foot">
          {state.job === null || place.view === 'import' || place.view === 'settings' ? null : (
            <Progress job={state.job} locale={locale} />
          )}
          <Telling told={told} onTell={onTold} />
        </footer>
      </main>
    </div>
  );
}

function View({ place, state, size, shortcuts, onShortcuts }: Props): JSX.Element {
  const { words } = useTongue();
  switch (place.view) {
    case 'articles':
      return <ArticlesView state={state} size={size} />;
    case 'article':
      return <ArticleView state={state} id={place.id} />;
    case 'stories':
      return <StoriesView state={state} />;
    case 'story':
      return <StoryPage state={state} id={place.id} />;
    case 'outlets':
      return <OutletsView state={state} />;
    case 'outlet':
      return <OutletView state={state} id={place.id} />;
    case 'search':
      return <SearchView state={state} />;
    case 'marks':
      return <MarksView state={state} />;
    case 'import':
      return <ImportView state={state} />;
    case 'export':
      return <ExportView state={state} />;
    case 'settings':
      return (
        <Settings
          settings={state.settings}
          size={size}
          shortcuts={shortcuts}
          job={state.job}
          onChange={(change) => {
            tried(state.desk.changeSettings(change), state.tell, words);
          }}
          onWipe={() => {
            state.desk.wipe().then(
              (wiped) => {
                if (wiped) state.tell(words('wiped'));
              },
              () => {
                state.tell(words('not_done'));
              },
            );
          }}
          onShortcuts={onShortcuts}
        />
      );
  }
}

interface Entry {
  readonly view: 'articles' | 'stories' | 'outlets' | 'search' | 'marks' | 'import' | 'export' | 'settings';
  readonly icon: IconName;
  /** Views that stand under it. */
  readonly under?: Place['view'];
}

const upper: readonly Entry[] = [
  { view: 'articles', icon: 'articles', under: 'article' },
  { view: 'stories', icon: 'stories', under: 'story' },
  { view: 'outlets', icon: 'outlets', under: 'outlet' },
  { view: 'search', icon: 'search' },
  { view: 'marks', icon: 'note' },
];

const lower: readonly Entry[] = [
  { view: 'import', icon: 'import' },
  { view: 'export', icon: 'export' },
  { view: 'settings', icon: 'settings' },
];

function Nav({ place, size }: Pick<Props, 'place' | 'size'>): JSX.Element {
  const { words, locale } = useTongue();
  const counts: Readonly<Partial<Record<Entry['view'], number>>> =
    size === null ? {} : { articles: size.articles, outlets: size.outlets, marks: size.annotations };
  const entry = ({ view, icon, under }: Entry) => {
    const count = counts[view];
    return (
      <a
        key={view}
        href={hashOf({ view })}
        aria-current={place.view === view || place.view === under ? 'page' : undefined}
      >
        <Icon name={icon} />
        <span>{words(`nav_${view}`)}</span>
        {count === undefined ? null : <b class="figures">{new Intl.NumberFormat(locale).format(count)}</b>}
      </a>
    );
  };
  return (
    <nav class="library-nav" aria-label={words('library')}>
      <p class="library-brand">
        <Logo />
        {words('extName')}
      </p>
      {upper.map(entry)}
      <span class="gap" />
      {lower.map(entry)}
      <p class="kept">
        {size === null || size.used === null
          ? words('kept_here')
          : words('kept_size', [bytesInWords(locale, size.used)])}
      </p>
    </nav>
  );
}
