import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings.ts';
import { Button } from '../parts/Button.tsx';
import { worthListing } from '../say/filter.ts';
import type { Row } from '../say/rows.ts';
import { counted, useTongue } from '../words.ts';

export interface Listed {
  readonly rows: readonly Row[];
  /** Rows that are there only when asked for. */
  readonly others: number;
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
}

/** The rows that are listed without being asked, or all of them. @param always the id of a row that was asked for by itself */
export function useListed(
  all: readonly Row[],
  kinds: Settings['kinds'],
  always: string | null = null,
): Listed {
  const [isAll, onAll] = useState(false);
  const few = useMemo(
    () => all.filter((row) => row.id === always || worthListing(row, kinds)),
    [all, kinds, always],
  );
  return { rows: isAll ? all : few, others: all.length - few.length, isAll, onAll };
}

/** At the end of a list: how many it leaves out and why, and the way to them; or how many it would leave out. */
export function Unlisted({ others, isAll, onAll }: Listed): JSX.Element | null {
  const tongue = useTongue();
  if (others === 0) return null;
  return (
    <p class="unlisted">
      <span>{counted(tongue, isAll ? 'others_listed' : 'others', others)}</span>
      <Button
        look="quiet"
        label={tongue.words(isAll ? 'others_hide' : 'others_show')}
        onClick={() => {
          onAll(!isAll);
        }}
      />
    </p>
  );
}
