import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { hashOf, type LibraryState, type Place, placeIn } from '../../components/library/desk.ts';
import { Library } from '../../components/library/Library.tsx';
import type { Told } from '../../components/parts/Telling.tsx';
import type { Shortcut } from '../../components/settings/Settings.tsx';
import type { LibrarySize } from '../../lib/model/library.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { shortcuts, shortcutsOpener } from '../../lib/platform/shortcuts.ts';
import { ask } from '../own-pages/ask-background.ts';
import { applyTheme } from '../own-pages/mount.tsx';
import { useJobs } from '../own-pages/use-jobs.ts';
import { openDesk } from './desk.ts';
import { openTrail, scrollBackTo } from './trail.ts';

/** The library page: follows the address after `#`, and holds what all views share. */
export function LibraryRoom(): JSX.Element {
  const place = usePlace();
  const [settings, changeSettings] = useSettings();
  const [size, changed] = useSize();
  const keys = useShortcuts();
  const [told, setTold] = useState<Told | null>(null);
  const { job, run } = useJobs();
  const desk = useMemo(() => openDesk({ run, changed, changeSettings }), [run, changed, changeSettings]);
  const tell = useCallback((sentence: string, undo?: () => Promise<void>) => {
    setTold({ sentence, undo });
  }, []);
  const state: LibraryState = { desk, settings, job, tell, go };
  return (
    <Library
      place={place}
      state={state}
      size={size}
      told={told}
      onTold={setTold}
      shortcuts={keys}
      onShortcuts={shortcutsOpener()}
    />
  );
}

function go(place: Place): void {
  location.hash = hashOf(place);
}

function usePlace(): Place {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  /* Before anything is seen that leads elsewhere. */
  useLayoutEffect(() => {
    /* The browser would scroll back before the list is there. */
    history.scrollRestoration = 'manual';
    const trail = openTrail(location.hash);
    let going = new AbortController();
    const follow = () => {
      going.abort();
      going = new AbortController();
      const y = trail.go(location.hash, scrollY);
      setPlace(placeIn(location.hash));
      scrollTo(0, 0);
      if (y > 0) scrollBackTo(y, going.signal);
    };
    globalThis.addEventListener('hashchange', follow);
    return () => {
      going.abort();
      globalThis.removeEventListener('hashchange', follow);
    };
  }, []);
  return place;
}

function useSettings(): readonly [Settings, (change: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState(defaultSettings);
  const take = useCallback((settings: Settings) => {
    applyTheme(settings.theme);
    setSettings(settings);
  }, []);
  useEffect(() => {
    void ask('settings', {}).then(({ settings }) => {
      take(settings);
    });
  }, [take]);
  const change = useCallback(
    async (change: Partial<Settings>) => {
      take((await ask('change-settings', { change })).settings);
    },
    [take],
  );
  return [settings, change];
}

function useSize(): readonly [LibrarySize | null, () => void] {
  const [size, setSize] = useState<LibrarySize | null>(null);
  const count = useCallback(() => {
    ask('size-of-library', {}).then(
      ({ size }) => {
        setSize(size);
      },
      () => {
        setSize(null);
      },
    );
  }, []);
  useEffect(count, [count]);
  return [size, count];
}

function useShortcuts(): readonly Shortcut[] {
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void shortcuts().then((found) => {
      setKeys(found.map(({ description, keys }) => ({ name: description, keys })));
    });
  }, []);
  return keys;
}
