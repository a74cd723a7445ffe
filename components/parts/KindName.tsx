import type { JSX } from 'preact';
import { useWords } from '../words.ts';
import type { LineKind } from '../../lib/model/card.ts';

/** The name of a kind, carrying the kind's own line and tint: the only legend there is. */
export function KindName({ kind }: { kind: LineKind }): JSX.Element {
  const words = useWords();
  return <span class={`kind-name lined line-${kind}`}>{words(`kind_${kind}`)}</span>;
}
