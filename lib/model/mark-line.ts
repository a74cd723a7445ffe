import type { ReaderAnnotation } from './annotation.ts';
import type { LineKind } from './card.ts';

/** Tag of an attribution that the reader marked as one to an unnamed source. It says the kind, and is shown as that alone. */
const UNNAMED = 'unnamed';

type Marked = Pick<ReaderAnnotation, 'kind' | 'tags'>;

/** The line of a passage marked by hand. */
export function lineOfMark({ kind, tags }: Marked): LineKind {
  if (kind === 'highlight') return 'own';
  return kind === 'attribution' && tags.includes(UNNAMED) ? 'unnamed' : kind;
}

/** What a passage marked by hand is kept as, beside the tags that the reader gave it. */
export function markedAs(line: LineKind, own: readonly string[] = []): Marked {
  if (line === 'unnamed') return { kind: 'attribution', tags: [UNNAMED, ...own] };
  return { kind: line === 'own' ? 'highlight' : line, tags: own };
}

/** The tags that the reader gave it. */
export function ownTags({ kind, tags }: Marked): readonly string[] {
  return kind === 'attribution' ? tags.filter((tag) => tag !== UNNAMED) : tags;
}
