import type { JSX } from 'preact';
import { Settings } from '../../components/settings/Settings.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { useWords } from '../../components/words.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import type { GalleryState } from './states.tsx';

const nothing = (): void => undefined;

function welcome(name: string, width: number, started = false): GalleryState {
  return {
    name,
    width,
    show: () => (
      <Welcome
        reads="every-article"
        onChoose={nothing}
        onStart={nothing}
        onSettings={nothing}
        started={started}
      />
    ),
  };
}

/** The browser names them in its own language. */
function OwnSettings(): JSX.Element {
  const words = useWords();
  const shortcuts = [
    { name: words('command_next_claim'), keys: 'Alt+Shift+J' },
    { name: words('command_previous_claim'), keys: 'Alt+Shift+K' },
    { name: words('command_open_panel'), keys: '' },
  ];
  return (
    <main class="view">
      <Settings
        settings={{ ...defaultSettings, reads: 'chosen-outlets', chosen: ['signalrelay.example'] }}
        size={{ articles: 214, claims: 2_304, annotations: 46, outlets: 38, used: 38_200_000 }}
        shortcuts={shortcuts}
        job={null}
        onChange={nothing}
        onWipe={nothing}
        onShortcuts={nothing}
      />
    </main>
  );
}

function settings(name: string, width: number, act?: GalleryState['act']): GalleryState {
  return {
    name,
    width,
    ...(act === undefined ? {} : { act }),
    show: () => <OwnSettings />,
  };
}

export const pageStates: readonly GalleryState[] = [
  welcome('welcome', 1280),
  welcome('welcome-started', 1280, true),
  welcome('welcome-320', 320),
  settings('settings', 900),
  settings('settings-wipe', 900, (root) => {
    [...root.querySelectorAll('button')]
      .find((each) => each.textContent.includes('Delete everything'))
      ?.click();
  }),
];
