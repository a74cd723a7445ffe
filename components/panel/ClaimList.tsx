import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageArticle } from '../../lib/model/view.ts';
import { onceShown } from '../parts/once-shown.ts';
import { tried } from '../parts/tried.ts';
import { useLatest } from '../parts/use-latest.ts';
import type { Row } from '../say/rows.ts';
import { useWords } from '../words.ts';
import type { PanelActions } from './actions.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { Unfolded } from './Unfolded.tsx';

interface Props {
  readonly rows: readonly Row[];
  /** Whether these are all. */
  readonly isWhole?: boolean;
  readonly article: PageArticle;
  readonly actions: PanelActions;
  readonly tell: (sentence: string, undo?: () => Promise<void>) => void;
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** What stands above the list at the least, what a row takes at the least, and how high a popup may become, in CSS pixels. */
const ABOVE = 160;
const ROW = 56;
const POPUP = 600;

/** How many rows are drawn before the first picture: more than can be seen. The rest follows when it is shown. */
const firstRows = (): number => Math.ceil((Math.max(POPUP, innerHeight) - ABOVE) / ROW);

/** The claims of a page. Tab goes through them; arrows, Home and End go from head to head. */
export function ClaimList({
  rows,
  isWhole = true,
  article,
  actions,
  tell,
  open,
  onOpen,
}: Props): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const shown = useFirstThenAll(rows);
  const latest = useLatest({ open, onOpen, actions, tell, words });
  useEffect(() => {
    if (open === null) return;
    const row = list.current?.querySelector(`[data-claim="${CSS.escape(open)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [open, shown.length]);
  const toggle = useCallback(
    (row: Row) => {
      const { open, onOpen, actions, tell, words } = latest.current;
      const opening = open !== row.id;
      onOpen(opening ? row.id : null);
      if (!opening || row.page === null) return;
      const showing = actions.show(row.page.id).then((shown) => {
        if (!shown) tell(words('not_found_on_page'));
      });
      tried(showing, tell, words);
    },
    [latest],
  );
  return (
    <ol
      class="claims"
      aria-label={words('claims_list')}
      aria-busy={!isWhole || shown.length < rows.length || undefined}
      ref={list}
      onKeyDown={(event) => {
        if (moveBetweenRows(list.current, event.key)) event.preventDefault();
      }}
    >
      {shown.map((row) => {
        const id = `unfolded-${row.id}`;
        const isOpen = open === row.id;
        return (
          <li key={row.id} class={isOpen ? 'open-claim' : undefined}>
            <ClaimRow row={row} open={isOpen} unfolds={id} onToggle={toggle} />
            {isOpen ? <Unfolded id={id} row={row} article={article} actions={actions} tell={tell} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

function useFirstThenAll(rows: readonly Row[]): readonly Row[] {
  const [first] = useState(firstRows);
  const [isFirst, setIsFirst] = useState(rows.length > first);
  useEffect(() => {
    if (!isFirst) return undefined;
    return onceShown(() => {
      setIsFirst(false);
    });
  }, [isFirst]);
  return isFirst ? rows.slice(0, first) : rows;
}

function moveBetweenRows(list: HTMLElement | null, key: string): boolean {
  if (list === null) return false;
  const heads = [...list.querySelectorAll<HTMLElement>('.claim')];
  const at = heads.findIndex((head) => head === document.activeElement);
  if (at < 0) return false;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[key];
  if (to === undefined || to < 0) return false;
  heads.at(to)?.focus();
  return true;
}
