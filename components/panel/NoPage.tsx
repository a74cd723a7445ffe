import type { JSX } from 'preact';
import type { PanelView } from '../../lib/model/view.ts';
import { Button } from '../parts/Button.tsx';
import { tried } from '../parts/tried.ts';
import { type Tongue, useTongue } from '../words.ts';
import type { PanelActions } from './actions.ts';
import { StatePage } from './StatePage.tsx';

interface Props {
  readonly view: PanelView;
  readonly actions: PanelActions;
  readonly tell: (sentence: string) => void;
}

/** What the panel says where there are no claims to list. */
export function NoPage({ view, actions, tell }: Props): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  const { status } = view;
  switch (status.state) {
    case 'no-access':
      if (view.host === null)
        return (
          <StatePage title={words('state_no_page_title')}>
            {words(actions.isBeside ? 'state_none_seen' : 'state_no_page')}
          </StatePage>
        );
      return (
        <StatePage
          title={words('state_no_access_title')}
          actions={<ReadNow look="solid" label={words('read_once')} actions={actions} tell={tell} />}
        >
          {words('state_no_access')}
        </StatePage>
      );
    case 'reading':
      return (
        <StatePage title={words('state_reading_title')}>
          {words('state_reading')}
          <progress aria-label={words('state_reading_title')} />
        </StatePage>
      );
    case 'not-an-article':
      return (
        <StatePage
          title={words('state_not_article_title')}
          actions={<ReadNow label={words('read_anyway')} actions={actions} tell={tell} />}
        >
          {words('state_not_article')}
        </StatePage>
      );
    case 'language':
      return (
        <StatePage title={words('state_language_title', [languageName(tongue, status.language)])}>
          {words('state_language')}
        </StatePage>
      );
    case 'off':
      return <StatePage title={words('state_off_title')}>{words('state_off')}</StatePage>;
    case 'when-asked':
      return (
        <StatePage
          title={words('state_when_asked_title')}
          actions={<ReadNow look="solid" label={words('read_now')} actions={actions} tell={tell} />}
        >
          {words(view.settings.reads === 'chosen-outlets' ? 'state_not_chosen' : 'state_when_asked')}
        </StatePage>
      );
    case 'updated':
      return (
        <StatePage
          title={words('state_updated_title')}
          actions={
            <Button
              look="solid"
              icon="refresh"
              label={words('refresh_page')}
              onClick={() => {
                tried(actions.refreshPage(), tell, words);
              }}
            />
          }
        >
          {words('state_updated')}
        </StatePage>
      );
    case 'failed':
      return (
        <Failed
          title={words('state_failed_title')}
          sentence={words('state_failed')}
          error={status.because}
          actions={actions}
        />
      );
    case 'article':
      return (
        <Failed
          title={words('state_library_closed_title')}
          sentence={words('state_library_closed')}
          error={null}
          actions={actions}
        />
      );
  }
}

interface ReadNowProps extends Pick<Props, 'actions' | 'tell'> {
  readonly label: string;
  readonly look?: 'solid' | 'plain';
}

function ReadNow({ label, actions, tell, look = 'plain' }: ReadNowProps): JSX.Element {
  const { words } = useTongue();
  return (
    <Button
      look={look}
      label={label}
      onClick={() => {
        tried(actions.readNow(), tell, words);
      }}
    />
  );
}

interface FailedProps {
  readonly title: string;
  readonly sentence: string;
  /** For a report; null where there is none to copy. */
  readonly error: string | null;
  readonly actions: PanelActions;
}

export function Failed({ title, sentence, error, actions }: FailedProps): JSX.Element {
  const { words } = useTongue();
  return (
    <StatePage
      title={title}
      actions={
        <>
          <Button
            label={words('try_again')}
            onClick={() => {
              void actions.reload();
            }}
          />
          {error === null ? null : (
            <Button
              look="quiet"
              label={words('copy_error')}
              onClick={() => {
                void actions.copy(error);
              }}
            />
          )}
        </>
      }
    >
      {sentence}
    </StatePage>
  );
}

/** "Finnish"; the tag itself where the browser has no name for it. */
function languageName({ locale }: Tongue, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch (fault) {
    if (fault instanceof RangeError) return tag;
    throw fault;
  }
}
