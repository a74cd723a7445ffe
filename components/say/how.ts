import type { Origin, Witness } from '../../lib/model/relation.ts';
import type { Tongue } from './tongue.ts';

/** How the origin of a report was found: "Credits the Ledger by name", "Own reporting". */
export function howInWords({ words }: Tongue, witness: Witness, origin: Origin): string {
  const from = witness.from ?? origin.name;
  if (witness.how === 'copy' && witness.alike !== null) {
    return words('how_copy_alike', [from, Math.round(witness.alike * 100)]);
  }
  return words(`how_${witness.how.replaceAll('-', '_')}`, [from]);
}

/** What sort of origin it is, where its own report is not among what was read: "a statement". */
export function originSort({ words }: Tongue, origin: Origin): string {
  return words(`origin_${origin.kind}`);
}
