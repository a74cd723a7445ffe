import type { JSX } from 'preact';
import type { Settings } from '../../lib/model/settings.ts';
import { Options } from '../parts/Options.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly reads: Settings['reads'];
  readonly onChoose: (reads: Settings['reads']) => void;
}

const choices = ['every-article', 'chosen-outlets', 'when-asked'] as const;

/** When an article is read: the one choice of the first run. */
export function When({ reads, onChoose }: Props): JSX.Element {
  const words = useWords();
  return (
    <Options
      name={words('when_title')}
      options={choices.map((id) => ({
        id,
        label: words(`when_${id.replace('-', '_')}`),
        detail: words(`when_${id.replace('-', '_')}_detail`),
      }))}
      chosen={reads}
      onChoose={onChoose}
    />
  );
}
