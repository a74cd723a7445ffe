import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/model/relation.ts';
import { markedAs } from '../../lib/model/mark-line.ts';
import type { PageArticle } from '../../lib/model/view.ts';
import { Button } from '../parts/Button.tsx';
import { NoteEditor, type Written } from '../parts/NoteEditor.tsx';
import { tried } from '../parts/tried.ts';
import { citationOf } from '../say/citation.ts';
import { linkToWords } from '../say/fragment.ts';
import type { Row } from '../say/rows.ts';
import { standingSentence } from '../say/standing.ts';
import { useTongue } from '../words.ts';
import type { PanelActions, ReaderChange } from './actions.ts';
import { EvidenceView } from './EvidenceView.tsx';
import { KindChoice } from './KindChoice.tsx';

interface Props {
  readonly id: string;
  readonly row: Row;
  readonly article: PageArticle;
  readonly actions: PanelActions;
  /** Tells the reader in one sentence what was done, with a way back where there is one. */
  readonly tell: (sentence: string, undo?: () => Promise<void>) => void;
}

/** What a row unfolds into: the sentence, the evidence, the reader's note and what can be done with the claim. */
export function Unfolded({ id, row, article, actions, tell }: Props): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  const [writing, setWriting] = useState(false);
  const evidence = useEvidence(row, actions);
  return (
    <div class="unfolded" id={id}>
      {row.standing === null ? null : (
        <p class="sentence">{standingSentence(tongue, row.standing, soleOrigin(evidence))}</p>
      )}
      {row.page === null ? null : <Because because={row.page.claim.because} />}
      {evidence === 'failed' ? <p class="sentence">{words('evidence_failed')}</p> : null}
      {typeof evidence === 'string' || row.standing?.name === 'only-here' ? null : (
        <EvidenceView evidence={evidence} />
      )}
      {writing ? (
        <NoteEditor
          note={row.annotation?.note ?? ''}
          tags={row.tags}
          save={(written) => actions.annotate(row, changeOf(row, written))}
          onClose={() => {
            setWriting(false);
          }}
        />
      ) : null}
      <Acts
        row={row}
        article={article}
        actions={actions}
        tell={tell}
        writing={writing}
        onWrite={() => {
          setWriting(!writing);
        }}
      />
    </div>
  );
}

/** Of a passage that the reader marked the kind goes with the tags. */
function changeOf({ page, line }: Row, written: Written): ReaderChange {
  return page === null && line !== null ? { ...written, ...markedAs(line, written.tags) } : written;
}

type Found = Evidence | 'asking' | 'none' | 'failed';

function useEvidence({ page }: Row, actions: PanelActions): Found {
  const [found, setFound] = useState<Found>('asking');
  const claim = page?.id;
  const { evidenceOf } = actions;
  useEffect(() => {
    if (claim === undefined) return undefined;
    let asked = true;
    evidenceOf(claim).then(
      (evidence) => {
        if (asked) setFound(evidence ?? 'none');
      },
      () => {
        if (asked) setFound('failed');
      },
    );
    return () => {
      asked = false;
    };
  }, [claim, evidenceOf]);
  return found;
}

function soleOrigin(evidence: Found): string | undefined {
  if (typeof evidence === 'string') return undefined;
  return evidence.versions.find(({ relation }) => relation === 'same')?.origins[0]?.origin.name;
}

function Because({ because }: { because: string }): JSX.Element | null {
  const { words } = useTongue();
  const reason = words(`because_${because.replaceAll('-', '_')}`);
  if (reason === '') return null;
  return <p class="because">{words('because', [reason])}</p>;
}

interface ActsProps extends Omit<Props, 'id'> {
  readonly writing: boolean;
  readonly onWrite: () => void;
}

function Acts({ row, article, actions, tell, writing, onWrite }: ActsProps): JSX.Element {
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

function Dismiss({ row, actions, tell }: Pick<ActsProps, 'row' | 'actions' | 'tell'>): JSX.Element | null {
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

function RemoveMark({ row, actions, tell }: Pick<ActsProps, 'row' | 'actions' | 'tell'>): JSX.Element {
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
