import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibrarySize } from '../../lib/model/library.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Button } from '../parts/Button.tsx';
import { Options } from '../parts/Options.tsx';
import { type Job, Progress } from '../parts/Progress.tsx';
import { bytesInWords } from '../say/bytes.ts';
import { counted, useTongue } from '../words.ts';

const spans = ['never', '30', '90', '365'] as const;

interface Props {
  readonly settings: Settings;
  /** Null while it is counted, or where the library did not open. */
  readonly size: LibrarySize | null;
  readonly job: Job | null;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onWipe: () => void;
}

/** What is kept, for how long, and the way to delete all of it. */
export function Keeping({ settings, size, job, onChange, onWipe }: Props): JSX.Element {
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
