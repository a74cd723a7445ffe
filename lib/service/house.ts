import type { Article, ArticleId, OutletId, ReadText } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Evidence, Standing } from '../model/relation.ts';
import type { ArticleIndex, Shelf } from '../model/shelf.ts';
import type { Connection } from '../store/open.ts';
import type { SettingsBook } from './settings.ts';
import type { Spare } from './spare.ts';
import type { Unkept } from './unkept.ts';
import type { Views } from './views.ts';

/** Cross-referencing as the use cases need it. */
export interface Crossref {
  readonly indexArticle: (article: Article) => ArticleIndex;
  /** Itself included. */
  readonly storyOf: (id: ArticleId, shelf: Shelf) => Promise<readonly ArticleId[]>;
  readonly standingsOf: (
    id: ArticleId,
    shelf: Shelf,
    day?: number,
  ) => Promise<ReadonlyMap<ClaimId, Standing>>;
  readonly evidencesOf: (claims: readonly ClaimId[], shelf: Shelf) => Promise<ReadonlyMap<ClaimId, Evidence>>;
}

/** All that the use cases work with. */
export interface House {
  readonly store: Connection;
  readonly shelf: Shelf;
  readonly unkept: Unkept;
  readonly spare: Spare;
  readonly views: Views;
  readonly settings: SettingsBook;
  readonly extract: (article: ReadText) => Promise<readonly Claim[]>;
  readonly crossref: Crossref;
  readonly outletOf: (url: string) => { readonly id: OutletId; readonly name: string };
  /** Bytes; null where the browser does not tell. */
  readonly bytesUsed: () => Promise<number | null>;
  readonly now: () => Date;
}
