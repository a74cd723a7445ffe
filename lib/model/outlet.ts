import type { OutletId } from './article.ts';

/** Who publishes news: what the registry knows of one, or, for a domain that it does not know, the domain alone. */
export interface Outlet {
  readonly id: OutletId;
  /** Display name; the domain where nothing better is known. */
  readonly name: string;
  /** Names that mean this outlet wherever they stand, `name` among them unless it is an everyday word. */
  readonly names: readonly string[];
  /** Everyday words and names that outlets share: they count only where an outlet is spoken of anyway. */
  readonly weakNames: readonly string[];
  /** ISO 3166-1 alpha-2; null where unknown. */
  readonly country: string | null;
  readonly owner: string | null;
  /** Whether others carry its stories under their own name. */
  readonly wire: boolean;
}
