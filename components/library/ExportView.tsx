import type { JSX } from 'preact';
import type { ExportFormat } from '../panel/actions.ts';
import { Button } from '../parts/Button.tsx';
import { useTongue } from '../words.ts';
import type { LibraryState } from './desk.ts';
import { exportAs } from './ExportMenu.tsx';

/** Hypothesis imports one article a file, so there is none of everything. */
const formats: readonly ExportFormat[] = ['annotations', 'obsidian', 'csv'];

/** The whole library as a file, in any of three formats. */
export function ExportView({ state }: { state: LibraryState }): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{words('nav_export')}</h1>
          <p class="sub">{words('export_sub')}</p>
        </div>
      </header>
      <ul class="articles plain-list">
        {formats.map((format) => (
          <li key={format}>
            <div class="article-line">
              <b>{words(`format_${format}`)}</b>
              <span class="below">{words(`format_${format}_detail`)}</span>
            </div>
            <Button
              icon="export"
              label={words('export')}
              name={words('export_as', [words(`format_${format}`)])}
              disabled={state.job !== null}
              onClick={() => {
                exportAs(state, null, format, tongue);
              }}
            />
          </li>
        ))}
      </ul>
      <p class="sub after">{words('export_hypothesis')}</p>
    </>
  );
}
