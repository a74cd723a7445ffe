import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { Icon } from '../parts/Icon.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import { listFormat } from '../say/formats.ts';
import { rowLine } from '../say/row-line.ts';
import type { Row } from '../say/rows.ts';
import { useTongue } from '../words.ts';

interface Props {
  readonly row: Row;
  readonly open: boolean;
  /** Id of what unfolds under it. */
  readonly unfolds: string;
  readonly onToggle: (row: Row) => void;
}

/** The head of a claim in the list: shape, words, and one line of what is known. */
function ClaimRowOf({ row, open, unfolds, onToggle }: Props): JSX.Element {
  const tongue = useTongue();
  const { strong, rest } = rowLine(tongue, row);
  const dismissed = row.annotation?.dismissed === true;
  const differs = row.standing?.name === 'conflicting' || row.before !== null;
  return (
    <button
      type="button"
      class={dismissed ? 'claim dismissed' : 'claim'}
      aria-expanded={open}
      aria-controls={open ? unfolds : undefined}
      data-claim={row.id}
      onClick={() => {
        onToggle(row);
      }}
    >
      <RowMark row={row} />
      <span>
        {row.line === null || dismissed ? (
          <ArticleWords>{row.words}</ArticleWords>
        ) : (
          <ArticleWords line={row.line} differs={differs}>
            {row.words}
          </ArticleWords>
        )}
        <span class="second">
          <b>{strong}</b> · {rest}
        </span>
        <Extra row={row} />
      </span>
      <Icon name={open ? 'down' : 'forward'} />
    </button>
  );
}

/** The shape of the standing; a pencil for what the reader marked, a crossed line for what is no claim. */
function RowMark({ row }: { row: Row }): JSX.Element {
  if (row.annotation?.dismissed === true)
    return (
      <span class="hand">
        <Icon name="dismiss" />
      </span>
    );
  if (row.standing !== null) return <StandingMark name={row.standing.name} origins={row.standing.origins} />;
  if (row.lastSeen !== null) return <StandingMark name="gone" />;
  return (
    <span class="hand">
      <Icon name="note" />
    </span>
  );
}

function Extra({ row }: { row: Row }): JSX.Element | null {
  const { words, locale } = useTongue();
  const note = row.annotation?.note ?? '';
  const { tags } = row;
  if (row.before === null && note === '' && tags.length === 0 && !row.unpainted) return null;
  return (
    <>
      {row.before === null ? null : (
        <span class="extra">
          {words('row_changed')} <del class="words">{row.before.selectors.quote.exact}</del> →{' '}
          <ins class="words">{row.words}</ins>
        </span>
      )}
      {row.unpainted ? <span class="extra">{words('row_unpainted')}</span> : null}
      {note === '' ? null : (
        <span class="extra note-line">
          <Icon name="note" small />
          <span>{note}</span>
        </span>
      )}
      {tags.length === 0 ? null : (
        <span class="extra">{words('row_tags', [listFormat(locale, { type: 'unit' }).format(tags)])}</span>
      )}
    </>
  );
}

export const ClaimRow = memo(ClaimRowOf);
