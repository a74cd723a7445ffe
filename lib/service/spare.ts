import type { ReaderAnnotation } from '../model/annotation.ts';
import type { ArticleId } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import { digestOf } from '../model/ids.ts';
import { annotationsByArticle } from '../store/annotations.ts';
import { visitAll } from '../store/bundles.ts';
import { countAll } from '../store/counts.ts';
import type { Connection } from '../store/open.ts';
import { type MergeInto, mergeBundles } from './merge-bundles.ts';

/** Where copies lie; names are any text. */
export interface SpareArea {
  readonly names: () => Promise<readonly string[]>;
  /** Null where there is none. */
  readonly read: (name: string) => Promise<string | null>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

/**
 * A second copy of what the reader marked and wrote, each article of it an exported file of its own, outside of the files of the
 * browser's databases: Chromium throws those away as a whole when it finds one damaged (ADR 16).
 */
export interface Spare {
  /** Makes the copies of these articles what the library has of them: none where nothing is marked. Never rejects. */
  readonly keep: (articles: readonly ArticleId[]) => Promise<void>;
  /** Comes before what is removed from the library, or a loss after that would bring it back. Never rejects. */
  readonly drop: (articles: readonly ArticleId[]) => Promise<void>;
  /** Lets go of all copies; rejects when one stays. */
  readonly clear: () => Promise<void>;
  /** Makes the copies that are missing or older than the library. Never rejects. */
  readonly catchUp: () => Promise<void>;
}

const nothing = () => Promise.resolve();

/** Where nothing is thrown away. */
export const noSpare: Spare = { keep: nothing, drop: nothing, clear: nothing, catchUp: nothing };

/** One thing is done after the other: of two copies of one article the later one stays. */
export function spareIn(area: SpareArea, store: Connection): Spare {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const quietly = (work: () => Promise<void>): Promise<void> =>
    inTurn(work).catch((fault: unknown) => {
      console.warn('hearsay: no spare copy', fault);
    });
  const remove = async (isGone: (name: string) => boolean): Promise<void> => {
    for (const name of await area.names()) if (isGone(name)) await area.remove(name);
  };
  const copy = async (article: ArticleId): Promise<void> => {
    const found: Bundle[] = [];
    await visitAll(store, [article], [(bundle) => found.push(bundle)]);
    const marked = found.filter(({ annotations }) => annotations.length > 0);
    for (const bundle of marked) await area.write(nameOf(article, bundle.annotations), await fileOf(bundle));
    const current = marked.map(({ annotations }) => nameOf(article, annotations));
    await remove((name) => articleIn(name) === article && !current.includes(name));
  };
  return {
    keep: (articles) =>
      quietly(async () => {
        for (const article of new Set(articles)) await copy(article);
      }),
    drop: (articles) => quietly(() => remove((name) => articles.includes(articleIn(name)))),
    clear: () => inTurn(() => remove(() => true)),
    catchUp: () =>
      quietly(async () => {
        const held = new Set(await area.names());
        for (const [article, annotations] of await annotationsByArticle(store))
          if (!held.has(nameOf(article, annotations))) await copy(article);
      }),
  };
}

/** Says which article it is of, and as of which changes of the reader. */
function nameOf(article: ArticleId, annotations: readonly ReaderAnnotation[]): string {
  const changes = annotations.map(({ id, modified }) => `${id} ${modified}`).toSorted();
  return `${digestOf(changes.join('\n'))}.${article}`;
}

const articleIn = (name: string): ArticleId => name.slice(name.indexOf('.') + 1);

async function fileOf(bundle: Bundle): Promise<string> {
  const { annotationWriter } = await import('../exchange/writers.ts');
  const parts: string[] = [];
  const { before, visits, after } = annotationWriter((part) => parts.push(part), 'Hearsay: a spare copy');
  before();
  for (const visit of visits) visit(bundle);
  after();
  return parts.join('');
}

/**
 * Puts back what there are copies of, where the browser threw the library away: it has nothing that the reader wrote, or `isLost`
 * says so. One transaction; a copy that cannot be read is left where it is. @throws {StoreFault} from the promise
 */
export async function bringBack(area: SpareArea, library: MergeInto, isLost: boolean): Promise<void> {
  const names = await area.names().catch(() => []);
  if (names.length === 0 || !(isLost || (await countAll(library.store)).annotations === 0)) return;
  const bundles: Bundle[] = [];
  for (const name of names) bundles.push(...(await bundlesOf(await area.read(name).catch(() => null))));
  await mergeBundles(library, bundles, {
    apply: true,
    signal: new AbortController().signal,
    progress: () => undefined,
  });
}

async function bundlesOf(text: string | null): Promise<readonly Bundle[]> {
  const { FileFault, readExport } = await import('../exchange/read.ts');
  try {
    for (const steps = readExport(text ?? ''); ;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    return [];
  }
}
