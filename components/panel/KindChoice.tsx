import type { JSX } from 'preact';
import type { LineKind } from '../../lib/model/card.ts';
import { markedAs } from '../../lib/model/mark-line.ts';
import { Choices } from '../parts/Choices.tsx';
import { tried } from '../parts/tried.ts';
import { lineKinds } from '../say/line-kind.ts';
import type { Row } from '../say/rows.ts';
import { useWords } from '../words.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  readonly row: Row;
  readonly actions: Pick<PanelActions, 'annotate'>;
  readonly tell: (sentence: string, undo?: () => Promise<void>) => void;
}

/** What kind of claim a passage is that the reader marked; nothing for what Hearsay marked. */
export function KindChoice({ row, actions, tell }: Props): JSX.Element | null {
  const words = useWords();
  const { page, annotation, line, tags } = row;
  if (page !== null || annotation === null) return null;
  const changeTo = (chosen: LineKind) => {
    const { kind, tags: before } = annotation;
    const changing = actions.annotate(row, markedAs(chosen, tags)).then(() => {
      tell(words('mark_kind_now', [words(`kind_${chosen}`)]), () =>
        actions.annotate(row, { kind, tags: before }),
      );
    });
    tried(changing, tell, words);
  };
  return (
    <Choices
      label={words('change_kind')}
      groups={[
        {
          name: words('filter_kind'),
          pick: 'one',
          choices: lineKinds.map((kind) => ({
            id: kind,
            label: words(`kind_${kind}`),
            line: kind,
            chosen: kind === line,
          })),
          onPick: (id) => {
            const chosen = lineKinds.find((kind) => kind === id);
            if (chosen !== undefined) changeTo(chosen);
          },
        },
      ]}
    />
  );
}
