import type { JSX } from 'preact';
import { ClaimKind } from '../../lib/model/claim.ts';
import type { LibrarySize } from '../../lib/model/library.ts';
import type { Settings as Chosen } from '../../lib/model/settings.ts';
import { Button } from '../parts/Button.tsx';
import { KindName } from '../parts/KindName.tsx';
import { Options } from '../parts/Options.tsx';
import type { Job } from '../parts/Progress.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useTongue } from '../words.ts';
import { Keeping } from './Keeping.tsx';
import { Sites } from './Sites.tsx';
import { When } from './When.tsx';

export interface Shortcut {
  readonly name: string;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}

interface Props {
  readonly settings: Chosen;
  /** Null while it is counted, or where the library did not open. */
  readonly size: LibrarySize | null;
  readonly shortcuts: readonly Shortcut[];
  readonly job: Job | null;
  readonly onChange: (change: Partial<Chosen>) => void;
  readonly onWipe: () => void;
  /** Null where the browser lets no page open its list of shortcuts. */
  readonly onShortcuts: (() => void) | null;
}

export function Settings(props: Props): JSX.Element {
  const { words } = useTongue();
  return (
    <div class="settings">
      <header class="view-head">
        <h1>{words('settings')}</h1>
      </header>
      <p class="sub">{words('promise')}</p>
      <Reading {...props} />
      <Page {...props} />
      <Keeping {...props} />
      <Shortcuts {...props} />
    </div>
  );
}

function Reading({ settings, onChange }: Props): JSX.Element {
  const { words } = useTongue();
  return (
    <section>
      <h2>{words('settings_read')}</h2>
      <When
        reads={settings.reads}
        onChoose={(reads) => {
          onChange({ reads });
        }}
      />
      {settings.reads === 'chosen-outlets' ? (
        <Sites
          title={words('sites_chosen')}
          detail={words('sites_chosen_detail')}
          sites={settings.chosen}
          onChange={(chosen) => {
            onChange({ chosen });
          }}
        />
      ) : null}
      <Sites
        title={words('sites_off')}
        detail={words('sites_off_detail')}
        sites={settings.off}
        onChange={(off) => {
          onChange({ off });
        }}
      />
    </section>
  );
}

const densities = ['all', 'unnamed-and-conflicting'] as const;
const themes = ['system', 'light', 'dark'] as const;

function Page({ settings, onChange }: Props): JSX.Element {
  const { words } = useTongue();
  return (
    <section>
      <h2>{words('settings_page')}</h2>
      <Switch
        label={words('switch_highlights')}
        on={settings.highlights}
        onChange={(highlights) => {
          onChange({ highlights });
        }}
      />
      <fieldset class="kinds">
        <legend>{words('settings_kinds')}</legend>
        {ClaimKind.options.map((kind) => (
          <Switch
            key={kind}
            label={<KindLabel kind={kind} />}
            on={settings.kinds.includes(kind)}
            onChange={(on) => {
              const others = settings.kinds.filter((each) => each !== kind);
              onChange({ kinds: on ? [...others, kind] : others });
            }}
          />
        ))}
      </fieldset>
      <Options
        name={words('density')}
        options={densities.map((id) => ({ id, label: words(`density_${id.replaceAll('-', '_')}`) }))}
        chosen={settings.density}
        onChoose={(density) => {
          onChange({ density });
        }}
      />
      <Options
        name={words('theme')}
        options={themes.map((id) => ({ id, label: words(`theme_${id}`) }))}
        chosen={settings.theme}
        onChoose={(theme) => {
          onChange({ theme });
        }}
      />
    </section>
  );
}

function KindLabel({ kind }: { kind: ClaimKind }): JSX.Element {
  return kind === 'attribution' ? (
    <>
      <KindName kind="unnamed" />
      <KindName kind="attribution" />
    </>
  ) : (
    <KindName kind={kind} />
  );
}

function Shortcuts({ shortcuts, onShortcuts }: Props): JSX.Element | null {
  const { words } = useTongue();
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h2>{words('shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys === '' ? words('shortcut_none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onShortcuts === null ? (
        <p class="sub">{words('shortcuts_how')}</p>
      ) : (
        <p class="row">
          <Button label={words('shortcuts_change')} onClick={onShortcuts} />
        </p>
      )}
      <p class="sub">{words('shortcuts_page')}</p>
    </section>
  );
}
