import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { OutletRow } from '../../lib/model/library.ts';
import { useTongue } from '../words.ts';
import { Answer } from './Answer.tsx';
import { hashOf, type LibraryState } from './desk.ts';
import { useAsked } from './use-asked.ts';

/** Every outlet that was read, with how much of its sourcing is unnamed and the base of that share. */
export function OutletsView({ state }: { state: LibraryState }): JSX.Element {
  const { words } = useTongue();
  const { outlets } = state.desk;
  const asked = useAsked(
    useCallback(
      async () => (await outlets()).toSorted((a, b) => b.total.articles - a.total.articles),
      [outlets],
    ),
  );
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{words('nav_outlets')}</h1>
          <p class="sub">{words('outlets_are')}</p>
        </div>
      </header>
      <Answer asked={asked}>
        {(rows) =>
          rows.length === 0 ? <p class="empty">{words('library_empty')}</p> : <OutletTable rows={rows} />
        }
      </Answer>
    </>
  );
}

function OutletTable({ rows }: { rows: readonly OutletRow[] }): JSX.Element {
  const { words, locale } = useTongue();
  const number = new Intl.NumberFormat(locale);
  return (
    <table class="table wide">
      <thead>
        <tr>
          <th scope="col">{words('outlet')}</th>
          <th scope="col">{words('articles_read_head')}</th>
          <th scope="col">{words('claims_head')}</th>
          <th scope="colgroup" colSpan={2}>
            {words('unnamed_head')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, total }) => (
          <tr key={id}>
            <th scope="row">
              <a class="headline" href={hashOf({ view: 'outlet', id })}>
                {name}
              </a>
            </th>
            <td>{number.format(total.articles)}</td>
            <td>{number.format(total.claims)}</td>
            <td>{words('done_of', [number.format(total.unnamed), number.format(total.attributions)])}</td>
            <td>
              <meter
                min={0}
                max={Math.max(1, total.attributions)}
                value={total.unnamed}
                aria-label={words('share')}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
