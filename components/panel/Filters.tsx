import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Choices } from '../parts/Choices.tsx';
import { Icon } from '../parts/Icon.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import { choicesIn, type Filter, type Order, type StandingChoice, toggled } from '../say/filter.ts';
import type { Row } from '../say/rows.ts';
import { counted, useTongue } from '../words.ts';

interface Props {
  readonly rows: readonly Row[];
  /** How many more there will be in a moment. */
  readonly coming: number;
  readonly shown: number;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

const orders: readonly Order[] = ['reading', 'conflicts-first'];

export function Filters({ rows, coming, shown, filter, onChange }: Props): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  const [finding, setFinding] = useState(filter.query !== '');
  const { kinds, sources, standings } = choicesIn(rows);
  return (
    <div class="filters">
      <Choices
        label={words('filter_kind')}
        groups={[
          {
            name: words('filter_kind'),
            pick: 'any',
            choices: kinds.map((id) => ({
              id,
              label: words(`kind_${id}`),
              line: id,
              chosen: filter.kinds.includes(id),
            })),
            onPick: (id) => {
              const kind = kinds.find((each) => each === id);
              if (kind !== undefined) onChange({ ...filter, kinds: toggled(filter.kinds, kind) });
            },
          },
        ]}
      />
      <Choices
        label={words('filter_source')}
        groups={[
          {
            name: words('filter_source'),
            pick: 'any',
            choices: sources.map((id) => ({
              id,
              label: words(`source_${id.replaceAll('-', '_')}`),
              chosen: filter.sources.includes(id),
            })),
            onPick: (id) => {
              const source = sources.find((each) => each === id);
              if (source !== undefined) onChange({ ...filter, sources: toggled(filter.sources, source) });
            },
          },
        ]}
      />
      <Choices
        label={words('filter_standing')}
        groups={[
          {
            name: words('filter_standing'),
            pick: 'any',
            choices: standings.map((id) => ({
              id,
              label: words(`choice_${id.replace('-', '_')}`),
              mark: markOf(id),
              chosen: filter.standings.includes(id),
            })),
            onPick: (id) => {
              const standing = standings.find((each) => each === id);
              if (standing !== undefined) {
                onChange({ ...filter, standings: toggled(filter.standings, standing) });
              }
            },
          },
        ]}
      />
      <Choices
        label={words('order')}
        groups={[
          {
            name: words('order'),
            pick: 'one',
            choices: orders.map((id) => ({
              id,
              label: words(`order_${id.replace('-', '_')}`),
              chosen: filter.order === id,
            })),
            onPick: (id) => {
              onChange({ ...filter, order: id === 'reading' ? 'reading' : 'conflicts-first' });
            },
          },
        ]}
      />
      <button
        type="button"
        class={`button quiet${finding ? ' set' : ''}`}
        aria-expanded={finding}
        onClick={() => {
          setFinding(!finding);
          if (finding) onChange({ ...filter, query: '' });
        }}
      >
        {words('find')}
      </button>
      <span class="end figures" role="status">
        {shown === rows.length
          ? counted(tongue, 'claims', rows.length + coming)
          : words('shown_of', [shown, rows.length + coming])}
      </span>
      {finding ? (
        <Find
          query={filter.query}
          onInput={(query) => {
            onChange({ ...filter, query });
          }}
        />
      ) : null}
    </div>
  );
}

function Find({ query, onInput }: { query: string; onInput: (query: string) => void }): JSX.Element {
  const { words } = useTongue();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <label class="find">
      <Icon name="search" />
      <span class="unseen">{words('find_label')}</span>
      <input
        type="search"
        ref={field}
        value={query}
        placeholder={words('find_label')}
        onInput={(event) => {
          onInput(event.currentTarget.value);
        }}
      />
    </label>
  );
}

function markOf(choice: StandingChoice): JSX.Element | null {
  return choice === 'noted' || choice === 'dismissed' ? null : <StandingMark name={choice} />;
}
