import type { JSX } from 'preact';
import type { OutletRow } from '../../lib/model/library.ts';
import { Choices } from '../parts/Choices.tsx';
import { useWords } from '../words.ts';
import { useAsked } from './use-asked.ts';

interface Props {
  readonly outlets: () => Promise<readonly OutletRow[]>;
  readonly chosen: string | null;
  readonly onChoose: (outlet: string | null) => void;
}

/** One outlet or all, most read first. */
export function OutletChoice({ outlets, chosen, onChoose }: Props): JSX.Element | null {
  const words = useWords();
  const asked = useAsked(outlets);
  if (asked.state !== 'found' || asked.value.length === 0) return null;
  const rows = asked.value.toSorted((a, b) => b.total.articles - a.total.articles).slice(0, 100);
  return (
    <Choices
      look="plain"
      label={words('all_outlets')}
      groups={[
        {
          name: words('nav_outlets'),
          pick: 'any',
          choices: rows.map(({ id, name }) => ({ id, label: name, chosen: id === chosen })),
          onPick: (id) => {
            onChoose(id === chosen ? null : id);
          },
        },
      ]}
    />
  );
}
