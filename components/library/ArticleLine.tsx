import type { ComponentChildren, JSX } from 'preact';
import type { ArticleRow } from '../../lib/model/library.ts';
import { timeOf } from '../say/dates.ts';
import { counted, useTongue } from '../words.ts';
import { hashOf } from './desk.ts';

interface Props {
  readonly article: ArticleRow;
  /** What stands before the share of unnamed sources: outlet and time, or the day. */
  readonly first: string;
  readonly children?: ComponentChildren;
}

/** An article in a list: headline, outlet, and how many of its attributions are unnamed. */
export function ArticleLine({ article, first, children }: Props): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  const { attributions, unnamed, claims } = article.tally;
  return (
    <div class="article-line">
      <a class="headline" href={hashOf({ view: 'article', id: article.id })}>
        {article.title === '' ? words('untitled') : article.title}
      </a>
      <span class="below">
        {[
          first,
          attributions === 0
            ? counted(tongue, 'claims', claims)
            : unnamed === 0
              ? counted(tongue, 'none_unnamed', attributions)
              : counted(tongue, 'some_unnamed', attributions, [unnamed]),
        ].join(' · ')}
      </span>
      {children}
    </div>
  );
}

/** "Signal & Relay, 09:10". */
export function outletAndTime(locale: string, { outletName, date }: ArticleRow): string {
  const time = date === null ? null : timeOf(locale, date);
  return time === null ? outletName : `${outletName}, ${time}`;
}
