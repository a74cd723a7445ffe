import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../words.ts';

export interface PlotTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Props {
  /** What the picture shows, in a sentence. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly table: PlotTable;
  readonly children: ComponentChildren;
}

/** A picture that scrolls sideways in its own box where it is narrow, with the same as a table under it. */
export function PlotBox({ label, width, height, table, children }: Props): JSX.Element {
  const words = useWords();
  return (
    <>
      {/* Scrollable, so it must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="plot-scroll" tabIndex={0} role="group" aria-label={words('plot_scrolls')}>
        <svg
          class="plot"
          viewBox={`0 0 ${width} ${height}`}
          style={{ minWidth: width * 0.96, maxWidth: width * 1.2 }}
          role="img"
          aria-label={label}
        >
          {children}
        </svg>
      </div>
      <details class="as-table">
        <summary>
          <Icon name="forward" small />
          {words('as_table')}
        </summary>
        <table class="table">
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th scope="col" key={cell}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, at) =>
                  at === 0 ? (
                    <th scope="row" key={table.head[at]}>
                      {cell}
                    </th>
                  ) : (
                    <td key={table.head[at]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
