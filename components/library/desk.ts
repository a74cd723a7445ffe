import type {
  AnnotationRow,
  ArticleRow,
  ClaimHit,
  ClaimQuery,
  LibrarySize,
  OutletRow,
  StoryRow,
  StoryView,
} from '../../lib/model/library.ts';
import type { ReaderAnnotation } from '../../lib/model/annotation.ts';
import type { Standing } from '../../lib/model/relation.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { PageView } from '../../lib/model/view.ts';
import type { ExportFormat, PanelActions } from '../panel/actions.ts';
import type { Job } from '../parts/Progress.tsx';
import type { Exported } from '../say/export-end.ts';

/** One piece of a list; `next` goes on from it and is null at the end. */
export interface Piece<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

export type List<T> = (cursor: string | null) => Promise<Piece<T>>;

/** What an import would do, or did. */
export interface ImportCounts {
  readonly articles: { readonly added: number; readonly changed: number; readonly same: number };
  readonly annotations: { readonly added: number; readonly changed: number; readonly same: number };
  readonly revisions: { readonly added: number; readonly same: number };
}

/** What the library page can ask for; every promise rejects when it failed. */
export interface LibraryDesk {
  readonly articles: (outlet: string | null) => List<ArticleRow>;
  readonly pageOf: (article: string) => Promise<PageView | null>;
  readonly stories: List<StoryRow>;
  readonly storyOf: (article: string) => Promise<StoryView | null>;
  readonly outlets: () => Promise<readonly OutletRow[]>;
  readonly search: (query: ClaimQuery) => List<ClaimHit>;
  readonly marks: (only: 'dismissed' | 'notes' | 'marks') => List<AnnotationRow>;
  readonly standingOf: (claim: string) => Promise<Standing | null>;
  /** Takes back a dismissal. */
  readonly putBack: (annotation: ReaderAnnotation) => Promise<void>;
  readonly size: () => Promise<LibrarySize>;
  /** Gives back a way to undo it. */
  readonly removeArticles: (articles: readonly string[]) => Promise<() => Promise<void>>;
  /** Null when cancelled. */
  readonly reread: (
    articles: readonly string[] | null,
  ) => Promise<{ articles: number; changed: number } | null>;
  /** False when cancelled. Null exports everything. */
  readonly exportTo: (articles: readonly string[] | null, format: ExportFormat) => Promise<Exported | null>;
  /** Checks a file and counts what would change; with `apply` writes it, whole or not at all. Null when cancelled. */
  readonly importFrom: (text: string, apply: boolean) => Promise<ImportCounts | null>;
  /** False when cancelled. */
  readonly wipe: () => Promise<boolean>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  /** What the list of claims of one article can have done. */
  readonly actionsFor: (page: PageView, changed: () => void) => PanelActions;
}

export interface LibraryState {
  readonly desk: LibraryDesk;
  readonly settings: Settings;
  readonly job: Job | null;
  readonly tell: (sentence: string, undo?: () => Promise<void>) => void;
  readonly go: (place: Place) => void;
}

/** Where in the library one is; written in the address after `#`. */
export type Place =
  | {
      readonly view:
        | 'articles'
        | 'stories'
        | 'outlets'
        | 'search'
        | 'marks'
        | 'import'
        | 'export'
        | 'settings';
    }
  | { readonly view: 'article' | 'story' | 'outlet'; readonly id: string };

const plain = ['articles', 'stories', 'outlets', 'search', 'marks', 'import', 'export', 'settings'] as const;
const withId = ['article', 'story', 'outlet'] as const;

export function placeIn(hash: string): Place {
  const [view = '', id = ''] = hash.replace(/^#/, '').split('/');
  const one = withId.find((each) => each === view);
  const decoded = decodedOrNull(id);
  if (one !== undefined && decoded !== null && decoded !== '') return { view: one, id: decoded };
  return { view: plain.find((each) => each === view) ?? 'articles' };
}

/** Null where an address was cut or written by hand so that it does not decode. */
function decodedOrNull(id: string): string | null {
  try {
    return decodeURIComponent(id);
  } catch (fault) {
    if (fault instanceof URIError) return null;
    throw fault;
  }
}

export function hashOf(place: Place): string {
  return 'id' in place ? `#${place.view}/${encodeURIComponent(place.id)}` : `#${place.view}`;
}
