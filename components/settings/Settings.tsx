import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ClaimKind } from '../../lib/model/claim.ts';
import type { LibrarySize } from '../../lib/model/library.ts';
import type { Settings as Chosen } from '../../lib/model/settings.ts';
import { Button } from '../parts/Button.tsx';
import { KindName } from '../parts/KindName.tsx';
import { Options } from '../parts/Options.tsx';
import { type Job, Progress } from '../parts/Progress.tsx';
import { Switch } from '../parts/Switch.tsx';
import { bytesInWords } from '../say/bytes.ts';
import { counted, useTongue } from '../words.ts';
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

const spans = ['never', '30', '90', '365'] as const;

function Keeping({ settings, size, job, onChange, onWipe }: Props): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  const span = spans.find((each) => each === String(settings.forgetAfterDays)) ?? 'never';
  return (
    <section>
      <h2>{words('settings_kept')}</h2>
      {size === null ? null : (
        <p class="sub">
          {[
            counted(tongue, 'articles', size.articles),
            counted(tongue, 'claims', size.claims),
            counted(tongue, 'marks', size.annotations),
            ...(size.used === null ? [] : [bytesInWords(tongue.locale, size.used)]),
          ].join(' · ')}
        </p>
      )}
      <Options
        name={words('forget')}
        options={spans.map((id) => ({
          id,
          label: id === 'never' ? words('forget_never') : counted(tongue, 'forget_after', Number(id)),
        }))}
        chosen={span}
        onChoose={(id) => {
          onChange({ forgetAfterDays: id === 'never' ? null : Number(id) });
        }}
      />
      {job === null ? <Wipe onWipe={onWipe} /> : <Progress job={job} locale={tongue.locale} />}
    </section>
  );
}

/** Everything at once cannot be undone, so it is asked twice. */
function Wipe({ onWipe }: { onWipe: () => void }): JSX.Element {
  const { words } = useTongue();
  const [asking, setAsking] = useState<boolean | null>(null);
  const root = useRef<HTMLDivElement>(null);
  /* One takes the place of the other: to the way out when asked, and back to where it began. */
  useLayoutEffect(() => {
    if (asking !== null) root.current?.querySelector('button')?.focus();
  }, [asking]);
  const leave = () => {
    setAsking(false);
  };
  return (
    <div class="wipe" ref={root}>
      {asking === true ? (
        <div
          class="ask"
          role="alertdialog"
          aria-label={words('wipe')}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave();
          }}
        >
          <p>{words('wipe_ask')}</p>
          <div class="row">
            <Button label={words('cancel')} onClick={leave} />
            <Button
              look="solid"
              label={words('wipe_yes')}
              onClick={() => {
                leave();
                onWipe();
              }}
            />
          </div>
        </div>
      ) : (
        <p class="row">
          <Button
            icon="trash"
            label={words('wipe')}
            onClick={() => {
              setAsking(true);
            }}
          />
        </p>
      )}
    </div>
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
      <p class="sub">{words('shortcuts_page')}</p>
      {onShortcuts === null ? (
        <p class="sub">{words('shortcuts_how')}</p>
      ) : (
        <p class="row">
          <Button label={words('shortcuts_change')} onClick={onShortcuts} />
        </p>
      )}
    </section>
  );
}
