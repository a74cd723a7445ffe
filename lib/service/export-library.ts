import { csvHead, csvLines } from '../exchange/csv.ts';
import { hypothesisFile } from '../exchange/hypothesis.ts';
import { obsidianEntry } from '../exchange/obsidian.ts';
import { annotationWriter, type Give, listed, type Writer } from '../exchange/writers.ts';
import type { JobDesk } from '../messages/serve-job.ts';
import type { ExportFormat } from '../messages/jobs-table.ts';
import type { ArticleId } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import { countAll } from '../store/counts.ts';
import { visitAll } from '../store/bundles.ts';
import type { House } from './house.ts';

interface Exported {
  readonly articles: number;
  /** Records that could not be read and are left out. */
  readonly damaged: number;
}

type Desk = Pick<JobDesk, 'give' | 'progress' | 'signal'>;

/**
 * Some articles, or everything that is kept (null), in order of ids: the same library gives the same bytes.
 * @throws when a Hypothesis file is asked of more than one article, when cancelled, or {StoreFault}
 */
export async function exportLibrary(
  house: House,
  { articles, format }: { articles: readonly ArticleId[] | null; format: ExportFormat },
  desk: Desk,
): Promise<Exported> {
  if (format === 'hypothesis' && articles?.length !== 1)
    throw new Error('a Hypothesis file holds one article');
  const all = articles === null ? (await countAll(house.store)).articles : articles.length;
  let done = 0;
  const counted = (visit: (bundle: Bundle) => void, passes: number) => (bundle: Bundle) => {
    desk.signal.throwIfAborted();
    visit(bundle);
    done += Number(bundle.article !== null) / passes;
    if (Math.round(done * passes) % 50 === 0) desk.progress({ done: Math.floor(done), all });
  };
  const { before, visits, after } = writers[format](desk.give, articles);
  before();
  const damaged = await visitAll(
    house.store,
    articles,
    visits.map((visit) => counted(visit, visits.length)),
  );
  after();
  return { articles: Math.round(done), damaged };
}

function extentOf(articles: readonly ArticleId[] | null): string {
  if (articles === null) return 'everything';
  return articles.length === 1 ? 'one article' : 'some articles';
}

const nothing = () => undefined;

const writers: Record<ExportFormat, (give: Give, articles: readonly ArticleId[] | null) => Writer> = {
  annotations: (give, articles) => annotationWriter(give, `Hearsay: ${extentOf(articles)}`),
  hypothesis: (give) => ({
    before: nothing,
    visits: [
      (bundle) => {
        give(hypothesisFile(bundle, 'hearsay'));
      },
    ],
    after: nothing,
  }),
  obsidian: (give) => {
    const list = listed(give);
    return {
      before: () => {
        give('[\n');
      },
      visits: [
        (bundle) => {
          const entry = obsidianEntry(bundle);
          if (entry !== null) list(entry);
        },
      ],
      after: () => {
        give('\n]\n');
      },
    };
  },
  csv: (give) => ({
    before: () => {
      give(csvHead);
    },
    visits: [
      (bundle) => {
        give(csvLines(bundle));
      },
    ],
    after: nothing,
  }),
};
