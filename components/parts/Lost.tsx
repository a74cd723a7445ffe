import type { JSX } from 'preact';
import type { Settings } from '../../lib/model/settings.ts';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Says that the browser threw the library away, until the reader puts the sentence away. */
export function Lost({ settings, onChange }: Props): JSX.Element | null {
  const words = useWords();
  if (!settings.libraryLost) return null;
  return (
    <div class="bar lost" role="status">
      <span>{words('library_lost')}</span>
      <Button
        look="icon"
        icon="close"
        label={words('close')}
        onClick={() => {
          onChange({ libraryLost: false });
        }}
      />
    </div>
  );
}
