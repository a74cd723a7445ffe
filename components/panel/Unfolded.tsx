import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/model/relation.ts';
import { markedAs } from '../../lib/model/mark-line.ts';
import type { PageArticle } from '../../lib/model/view.ts';
import { NoteEditor, type Written } from '../parts/NoteEditor.tsx';
import type { Row } from '../say/rows.ts';
import { standingSentence } from '../say/standing.ts';
import { useTongue } from '../words.ts';
import { Acts } from './Acts.tsx';
import type { PanelActions, ReaderChange } from './actions.ts';
import { EvidenceView } from './EvidenceView.tsx';

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
      {row.standing === null || row.annotation?.dismissed === true ? null : (
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
