import type { JSX } from 'preact';
import type { Kept, PageView } from '../../lib/model/view.ts';
import { Button } from '../parts/Button.tsx';
import { tellExport } from '../say/export-end.ts';
import { useTongue } from '../words.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  readonly page: PageView;
  readonly actions: PanelActions;
  readonly tell: (words: string) => void;
}

const exportable: readonly Kept[] = ['storage-full'];

/** One sentence each for what is not as usual: nothing is being kept, or only a part was read. */
export function Bars({ page, actions, tell }: Props): JSX.Element | null {
  const tongue = useTongue();
  const { words } = tongue;
  const { kept } = page;
  const { extent } = page.article;
  return (
    <>
      {kept === 'yes' ? null : (
        <div class="bar" role="status">
          <span>{words(`kept_${kept.replaceAll('-', '_')}`)}</span>
          {exportable.includes(kept) ? (
            <Button
              look="quiet"
              label={words('export')}
              onClick={() => {
                void tellExport(tongue, actions.exportTo('library', 'annotations'), tell);
              }}
            />
          ) : null}
        </div>
      )}
      {extent === 'whole' ? null : (
        <div class="bar">
          <span>{words(`extent_${extent}`)}</span>
        </div>
      )}
    </>
  );
}
