import type { JSX } from 'preact';
import type { ExportFormat } from '../panel/actions.ts';
import { Menu } from '../parts/Menu.tsx';
import { useWords } from '../words.ts';
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
  const words = useWords();
  const items = (articles.length === 1 ? formats : ofSeveral).map((format) => ({
    label: words(`format_${format}`),
    detail: words(`format_${format}_detail`),
    run: () => {
      exportAs(state, articles, format, words);
    },
  }));
  return <Menu label={words('export')} icon="export" groups={[{ name, items }]} />;
}

/** Exports, and says what became of it. Null is everything. */
export function exportAs(
  { desk, tell }: LibraryState,
  articles: readonly string[] | null,
  format: ExportFormat,
  words: (key: string) => string,
): void {
  desk.exportTo(articles, format).then(
    (saved) => {
      if (saved) tell(words('exported'));
    },
    () => {
      tell(words('export_failed'));
    },
  );
}
