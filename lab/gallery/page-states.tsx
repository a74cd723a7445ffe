import { Settings } from '../../components/settings/Settings.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
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

const shortcuts = [
  { name: 'Next claim', keys: 'Alt+Shift+J' },
  { name: 'Previous claim', keys: 'Alt+Shift+K' },
  { name: 'Open the side panel', keys: '' },
];

function settings(name: string, width: number, act?: GalleryState['act']): GalleryState {
  return {
    name,
    width,
    ...(act === undefined ? {} : { act }),
    show: () => (
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
    ),
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
