import type { JSX } from 'preact';
import type { Kept, PageView } from '../../lib/model/view.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  readonly page: PageView;
  readonly actions: PanelActions;
}

const exportable: readonly Kept[] = ['storage-full'];

/** One sentence each for what is not as usual: nothing is being kept, or only a part was read. */
export function Bars({ page, actions }: Props): JSX.Element | null {
  const words = useWords();
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
                void actions.exportTo('library', 'annotations');
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
