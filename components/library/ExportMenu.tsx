import type { JSX } from 'preact';
import type { ExportFormat } from '../panel/actions.ts';
import { Menu } from '../parts/Menu.tsx';
import { tellExport } from '../say/export-end.ts';
import { type Tongue, useTongue } from '../words.ts';
import type { LibraryState } from './desk.ts';

const formats: readonly ExportFormat[] = ['annotations', 'hypothesis', 'obsidian', 'csv'];
/** Hypothesis imports one article a file. */
const ofSeveral = formats.filter((format) => format !== 'hypothesis');

interface Props {
  readonly state: LibraryState;
  readonly articles: readonly string[];
  /** What is exported, as the menu names it. */
  readonly name: string;
}

/** Exports some articles, in any format that holds so many. */
export function ExportMenu({ state, articles, name }: Props): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  const items = (articles.length === 1 ? formats : ofSeveral).map((format) => ({
    label: words(`format_${format}`),
    detail: words(`format_${format}_detail`),
    run: () => {
      exportAs(state, articles, format, tongue);
    },
  }));
  return <Menu label={words('export')} icon="export" groups={[{ name, items }]} />;
}

/** Exports, and says what became of it. Null is everything. */
export function exportAs(
  { desk, tell }: LibraryState,
  articles: readonly string[] | null,
  format: ExportFormat,
  tongue: Tongue,
): void {
  void tellExport(tongue, desk.exportTo(articles, format), tell);
}
