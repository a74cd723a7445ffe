import type { JSX } from 'preact';
import type { PageArticle } from '../../lib/model/view.ts';
import { Button } from '../parts/Button.tsx';
import { tried } from '../parts/tried.ts';
import { citationOf } from '../say/citation.ts';
import { linkToWords } from '../say/fragment.ts';
import type { Row } from '../say/rows.ts';
import { useTongue } from '../words.ts';
import type { PanelActions } from './actions.ts';
import { KindChoice } from './KindChoice.tsx';

interface Props {
  readonly row: Row;
  readonly article: PageArticle;
  readonly actions: PanelActions;
  readonly tell: (sentence: string, undo?: () => Promise<void>) => void;
  readonly writing: boolean;
  readonly onWrite: () => void;
}

/** What can be done with a claim, or with a passage that the reader marked. */
export function Acts({ row, article, actions, tell, writing, onWrite }: Props): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  const quote = row.page?.selectors.quote ?? row.annotation?.selectors.quote;
  const copy = async (text: string, sentence: string) => {
    tell(words((await actions.copy(text)) ? sentence : 'copy_failed'));
  };
  return (
    <div class="acts">
      {row.lastSeen === null ? (
        <Button look="quiet" icon="note" label={words('note')} pressed={writing} onClick={onWrite} />
      ) : null}
      <KindChoice row={row} actions={actions} tell={tell} />
      <Dismiss row={row} actions={actions} tell={tell} />
      {quote === undefined ? null : (
        <Button
          look="icon"
          icon="link"
          label={words('copy_link')}
          onClick={() => {
            void copy(linkToWords(article.url, quote), 'copied_link');
          }}
        />
      )}
      <Button
        look="quiet"
        icon="quote"
        label={words('cite')}
        onClick={() => {
          void copy(citationOf(tongue, article, row.words), 'copied_citation');
        }}
      />
      {row.standing === null || row.standing.storyOutlets < 2 ? null : (
        <Button
          look="link"
          label={words('story_in_library')}
          onClick={() => {
            actions.openLibrary({ view: 'story', article: article.id });
          }}
        />
      )}
    </div>
  );
}

function Dismiss({ row, actions, tell }: Pick<Props, 'row' | 'actions' | 'tell'>): JSX.Element | null {
  const { words } = useTongue();
  if (row.page === null)
    return row.annotation === null ? null : <RemoveMark row={row} actions={actions} tell={tell} />;
  if (row.annotation?.dismissed === true) {
    return (
      <Button
        look="quiet"
        icon="undo"
        label={words('put_back')}
        onClick={() => {
          tried(actions.annotate(row, { dismissed: false }), tell, words);
        }}
      />
    );
  }
  return (
    <Button
      look="quiet"
      icon="dismiss"
      label={words('not_a_claim')}
      onClick={() => {
        const dismissing = actions.annotate(row, { dismissed: true }).then(() => {
          tell(words('dismissed'), () => actions.annotate(row, { dismissed: false }));
        });
        tried(dismissing, tell, words);
      }}
    />
  );
}

function RemoveMark({ row, actions, tell }: Pick<Props, 'row' | 'actions' | 'tell'>): JSX.Element {
  const { words } = useTongue();
  return (
    <Button
      look="quiet"
      icon="trash"
      label={words('remove')}
      onClick={() => {
        const removing = actions.removeMark(row).then((undo) => {
          tell(words('removed'), undo);
        });
        tried(removing, tell, words);
      }}
    />
  );
}
