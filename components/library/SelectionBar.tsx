import type { JSX } from 'preact';
import { Button } from '../parts/Button.tsx';
import { counted, useTongue } from '../words.ts';
import type { LibraryState } from './desk.ts';
import { ExportMenu } from './ExportMenu.tsx';

interface Props {
  readonly state: LibraryState;
  readonly chosen: ReadonlySet<string>;
  /** Null where all that are listed are chosen. */
  readonly onAll: (() => void) | null;
  /** The list has changed, and nothing is chosen any more. */
  readonly onDone: () => void;
}

/** What can be done with the chosen articles. Deleting can be undone. */
export function SelectionBar({ state, chosen, onAll, onDone }: Props): JSX.Element | null {
  const { desk, tell } = state;
  const tongue = useTongue();
  const { words } = tongue;
  if (chosen.size === 0) return null;
  const articles = [...chosen];
  const remove = async () => {
    const undo = await desk.removeArticles(articles);
    onDone();
    tell(counted(tongue, 'deleted', articles.length), async () => {
      await undo();
      onDone();
    });
  };
  const reread = async () => {
    const answer = await desk.reread(articles);
    if (answer !== null) tell(counted(tongue, 'reread', answer.articles, [answer.changed]));
    onDone();
  };
  return (
    <div class="selection" role="group" aria-label={words('selection')}>
      <b>{counted(tongue, 'chosen', articles.length)}</b>
      <Button icon="trash" label={words('delete')} onClick={() => void remove().catch(failed(tell, words))} />
      <Button
        icon="refresh"
        label={words('read_again')}
        onClick={() => void reread().catch(failed(tell, words))}
      />
      <ExportMenu state={state} articles={articles} name={words('selection')} />
      {onAll === null ? null : <Button look="quiet" label={words('choose_all')} onClick={onAll} />}
      <Button look="quiet" label={words('choose_none')} onClick={onDone} />
    </div>
  );
}

function failed(tell: LibraryState['tell'], words: (key: string) => string): () => void {
  return () => {
    tell(words('not_done'));
  };
}
