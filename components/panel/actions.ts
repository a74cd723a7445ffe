import type { ReaderAnnotation } from '../../lib/model/annotation.ts';
import type { ClaimId } from '../../lib/model/ids.ts';
import type { Evidence } from '../../lib/model/relation.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Exported } from '../say/export-end.ts';
import type { Row } from '../say/rows.ts';

export type ExportFormat = 'annotations' | 'hypothesis' | 'obsidian' | 'csv';
export type ExportOf = 'article' | 'library';

export type LibraryPlace =
  | { readonly view: 'articles' | 'stories' | 'outlets' | 'search' | 'import' | 'export' | 'settings' }
  | { readonly view: 'article' | 'story'; readonly article: string };

export type ReaderChange = Partial<Pick<ReaderAnnotation, 'note' | 'tags' | 'dismissed' | 'kind'>>;

/** What the panel can have done; each rejects when it failed. */
export interface PanelActions {
  /** Scrolls the page to a claim; false when it is not found there. */
  readonly show: (claim: ClaimId) => Promise<boolean>;
  readonly evidenceOf: (claim: ClaimId) => Promise<Evidence | null>;
  readonly annotate: (row: Row, change: ReaderChange) => Promise<void>;
  /** Takes away a passage that the reader marked; gives back a way to undo it. */
  readonly removeMark: (row: Row) => Promise<() => Promise<void>>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  readonly readNow: () => Promise<void>;
  readonly refreshPage: () => Promise<void>;
  /** Asks again for everything that is shown. */
  readonly reload: () => Promise<void>;
  readonly openLibrary: (place: LibraryPlace) => void;
  /** At the side of the window, where it stays as the reader goes on: a page that is no article does not speak to it there. */
  readonly isBeside: boolean;
  /** Null where the panel is at the side already, or the browser has no side panel. */
  readonly openBeside: (() => void) | null;
  /** False when the reader cancelled it. */
  readonly exportTo: (of: ExportOf, format: ExportFormat) => Promise<Exported | null>;
  readonly copy: (text: string) => Promise<boolean>;
}
