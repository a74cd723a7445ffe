import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { ownUrl } from '../../lib/platform/runtime.ts';
import { openTab } from '../../lib/platform/tabs.ts';
import { ask } from '../own-pages/ask-background.ts';
import { applyTheme, mount } from '../own-pages/mount.tsx';

function WelcomeRoom(): JSX.Element {
  const [settings, setSettings] = useState(defaultSettings);
  const change = async (change: Partial<Settings>): Promise<void> => {
    setSettings((await ask('change-settings', { change })).settings);
  };
  useEffect(() => {
    void ask('settings', {}).then(({ settings }) => {
      applyTheme(settings.theme);
      setSettings(settings);
    });
  }, []);
  return (
    <Welcome
      reads={settings.reads}
      started={settings.welcomed}
      onChoose={(reads) => {
        void change({ reads });
      }}
      onStart={() => {
        void change({ welcomed: true });
      }}
      onSettings={() => {
        void openTab(ownUrl('/library.html#settings'));
      }}
    />
  );
}

await mount(<WelcomeRoom />);
