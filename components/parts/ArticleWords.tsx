import type { ComponentChildren, JSX } from 'preact';
import type { LineKind } from '../../lib/model/card.ts';

interface Props {
  readonly children: ComponentChildren;
  /** The line that the words have on the page; without one they stand in quotation marks. */
  readonly line?: LineKind;
  /** Others say otherwise, or the figure changed: a line above as well. */
  readonly differs?: boolean;
  /** BCP 47 of the article, for hyphenation and voices. */
  readonly language?: string | undefined;
}

/** Words of an article: serif always, so that a reader sees who is talking. */
export function ArticleWords({ children, line, differs = false, language }: Props): JSX.Element {
  const lined = line === undefined ? '' : ` lined line-${line}${differs ? ' differs' : ''}`;
  return (
    <q class={`words${lined}`} lang={language}>
      {children}
    </q>
  );
}
