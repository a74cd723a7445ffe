import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ReaderAnnotation } from '../../lib/model/annotation.ts';
import type { LineKind } from '../../lib/model/card.ts';
import type { AnnotationRow } from '../../lib/model/library.ts';
import { lineOfMark, ownTags } from '../../lib/model/mark-line.ts';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { Button } from '../parts/Button.tsx';
import { Options } from '../parts/Options.tsx';
import { momentOf, thisYear } from '../say/dates.ts';
import { listFormat } from '../say/formats.ts';
import { useTongue } from '../words.ts';
import { hashOf, type LibraryState } from './desk.ts';
import { More } from './More.tsx';
import { useList } from './use-asked.ts';

const sorts = ['notes', 'marks', 'dismissed'] as const;
type Sort = (typeof sorts)[number];

/** What the reader wrote, marked and dismissed; a dismissal can be taken back here. */
export function MarksView({ state }: { state: LibraryState }): JSX.Element {
  const { words } = useTongue();
  const [sort, setSort] = useState<Sort>('notes');
  const list = useList(useMemo(() => state.desk.marks(sort), [state.desk, sort]));
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{words('nav_marks')}</h1>
        </div>
      </header>
      <div class="inline-options">
        <Options
          name={words('show')}
          options={sorts.map((id) => ({ id, label: words(`marks_${id}`) }))}
          chosen={sort}
          onChoose={setSort}
        />
      </div>
      {list.rows.length === 0 && list.state === 'whole' ? (
        <p class="empty">{words(`marks_${sort}_none`)}</p>
      ) : null}
      <ul class="articles plain-list" hidden={list.rows.length === 0}>
        {list.rows.map((row) => (
          <li key={row.annotation.id}>
            <MarkLine row={row} />
            {sort === 'dismissed' ? (
              <Button
                look="quiet"
                icon="undo"
                label={words('put_back')}
                onClick={() => {
                  state.desk.putBack(row.annotation).then(list.again, () => {
                    state.tell(words('not_done'));
                  });
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <More list={list} />
    </>
  );
}

/**
 * The line that the words have on the page: none where the claim was dismissed, and none where it is an attribution, for the note does not
 * say whether its source is named.
 */
function lineOf(annotation: ReaderAnnotation): { line?: LineKind } {
  const isUntold = annotation.claim !== null && annotation.kind === 'attribution';
  return annotation.dismissed || isUntold ? {} : { line: lineOfMark(annotation) };
}

function MarkLine({ row: { annotation, article } }: { row: AnnotationRow }): JSX.Element {
  const { words, locale } = useTongue();
  const tags = annotation.claim === null ? ownTags(annotation) : annotation.tags;
  const moment = momentOf(locale, annotation.modified, thisYear()) ?? annotation.modified;
  return (
    <div class="article-line">
      <ArticleWords {...lineOf(annotation)}>{annotation.selectors.quote.exact}</ArticleWords>
      {annotation.note === '' ? null : <p class="note-text">{annotation.note}</p>}
      {tags.length === 0 ? null : (
        <span class="below">{words('row_tags', [listFormat(locale, { type: 'unit' }).format(tags)])}</span>
      )}
      <span class="below">
        {article === null ? (
          words('article_not_kept')
        ) : (
          <a href={hashOf({ view: 'article', id: article.id })}>{article.title}</a>
        )}
        {article === null ? null : `, ${article.outletName}`} · {moment}
      </span>
    </div>
  );
}
