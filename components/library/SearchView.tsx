import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { anyClaim } from '../../lib/model/any-claim.ts';
import type { ClaimHit, ClaimQuery } from '../../lib/model/library.ts';
import { ClaimKind } from '../../lib/model/claim.ts';
import { StandingName } from '../../lib/model/relation.ts';
import { SourceType } from '../../lib/model/source-type.ts';
import { Choices } from '../parts/Choices.tsx';
import { Icon } from '../parts/Icon.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import { useMedia } from '../parts/use-media.ts';
import { standingNames, toggled } from '../say/filter.ts';
import { counted, useTongue } from '../words.ts';
import type { LibraryState } from './desk.ts';
import { Hit, HitArticle } from './Hit.tsx';
import { type HitRow, hitRowsOf } from './hit-rows.ts';
import { More } from './More.tsx';
import { OutletChoice } from './OutletChoice.tsx';
import { type Listed, useList } from './use-asked.ts';
import { VirtualList } from './VirtualList.tsx';

/** How long typing rests before it is searched, in milliseconds. */
const REST = 120;
/** As in library.css: where each text may take two lines, a row is higher. */
const NARROW = '(max-width: 36rem)';
const heightOf = (row: HitRow): number => ('article' in row ? 4.5 : 5.5);
const heightWhereNarrow = (row: HitRow): number => ('article' in row ? 6 : 8);
const keyOf = (row: HitRow): string => ('article' in row ? row.article.id : row.hit.claim);

/** Search over all claims: words by their beginnings, and filters. */
export function SearchView({ state }: { state: LibraryState }): JSX.Element {
  const { words } = useTongue();
  const [query, setQuery] = useState(anyClaim);
  const settled = useSettled(query, REST);
  const list = useList(useMemo(() => state.desk.search(settled), [state.desk, settled]));
  const rows = useMemo(() => hitRowsOf(list.rows), [list.rows]);
  const isNarrow = useMedia(NARROW);
  return (
    <>
      <h1 class="unseen">{words('nav_search')}</h1>
      <SearchField
        value={query.words}
        onInput={(words) => {
          setQuery({ ...query, words });
        }}
      />
      <QueryFilters state={state} query={query} onChange={setQuery} />
      <Found list={list} />
      <VirtualList
        rows={rows}
        label={words('claims_found')}
        heightOf={isNarrow ? heightWhereNarrow : heightOf}
        keyOf={keyOf}
        renderRow={(row) =>
          'article' in row ? (
            <HitArticle article={row.article} query={settled.words} />
          ) : (
            <Hit hit={row.hit} query={settled.words} standingOf={state.desk.standingOf} />
          )
        }
      />
      <More list={list} />
    </>
  );
}

function Found({ list }: { list: Listed<ClaimHit> }): JSX.Element {
  const tongue = useTongue();
  const stories = new Set(list.rows.map(({ article }) => article.id)).size;
  return (
    <p class="found" role="status">
      {list.rows.length === 0 && list.state === 'whole'
        ? tongue.words('found_nothing')
        : counted(tongue, list.state === 'whole' ? 'found' : 'found_so_far', list.rows.length, [
            counted(tongue, 'articles', stories),
          ])}
    </p>
  );
}

function SearchField({ value, onInput }: { value: string; onInput: (words: string) => void }): JSX.Element {
  const { words } = useTongue();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => {
      document.removeEventListener('keydown', focus);
    };
  }, []);
  return (
    <label class="search-field">
      <Icon name="search" />
      <span class="unseen">{words('search_claims')}</span>
      <input
        type="search"
        ref={field}
        value={value}
        maxLength={200}
        placeholder={words('search_claims')}
        autocomplete="off"
        onInput={(event) => {
          onInput(event.currentTarget.value);
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  );
}

interface FiltersProps {
  readonly state: LibraryState;
  readonly query: ClaimQuery;
  readonly onChange: (query: ClaimQuery) => void;
}

function QueryFilters({ state, query, onChange }: FiltersProps): JSX.Element {
  const { words } = useTongue();
  return (
    <div class="row query-filters">
      <Choices
        look="plain"
        label={words('filter_kind')}
        groups={[
          {
            name: words('filter_kind'),
            pick: 'any',
            choices: ClaimKind.options.map((id) => ({
              id,
              label: words(`kind_${id}`),
              line: id,
              chosen: query.kinds.includes(id),
            })),
            onPick: (id) => {
              onChange({ ...query, kinds: toggled(query.kinds, ClaimKind.parse(id)) });
            },
          },
        ]}
      />
      <Choices
        look="plain"
        label={words('filter_source')}
        groups={[
          {
            name: words('filter_source'),
            pick: 'any',
            choices: SourceType.options.map((id) => ({
              id,
              label: words(`source_${id.replaceAll('-', '_')}`),
              chosen: query.sources.includes(id),
            })),
            onPick: (id) => {
              onChange({ ...query, sources: toggled(query.sources, SourceType.parse(id)) });
            },
          },
        ]}
      />
      <Choices
        look="plain"
        label={words('filter_standing')}
        groups={[
          {
            name: words('filter_standing'),
            pick: 'any',
            choices: standingNames.map((id) => ({
              id,
              label: words(`choice_${id.replace('-', '_')}`),
              mark: <StandingMark name={id} />,
              chosen: query.standings.includes(id),
            })),
            onPick: (id) => {
              onChange({ ...query, standings: toggled(query.standings, StandingName.parse(id)) });
            },
          },
        ]}
      />
      <OutletChoice
        outlets={state.desk.outlets}
        chosen={query.outlet}
        onChoose={(outlet) => {
          onChange({ ...query, outlet });
        }}
      />
      <DateField
        label={words('date_from')}
        value={query.from}
        onChange={(from) => {
          onChange({ ...query, from });
        }}
      />
      <DateField
        label={words('date_to')}
        value={query.to}
        onChange={(to) => {
          onChange({ ...query, to });
        }}
      />
    </div>
  );
}

interface DateProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

function DateField({ label, value, onChange }: DateProps): JSX.Element {
  return (
    <label class="date-field">
      <span>{label}</span>
      <input
        class="field"
        type="date"
        value={value ?? ''}
        onChange={(event) => {
          onChange(event.currentTarget.value === '' ? null : event.currentTarget.value);
        }}
      />
    </label>
  );
}

function useSettled<T>(value: T, rest: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [value, rest]);
  return settled;
}
