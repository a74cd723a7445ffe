import { counted, type Tongue } from './tongue.ts';

/** A file that was saved. */
export interface Exported {
  /** Records that could not be read and are not in it. */
  readonly damaged: number;
}

/** Says what became of an export; nothing where the reader cancelled it. */
export async function tellExport(
  tongue: Tongue,
  exporting: Promise<Exported | null>,
  tell: (words: string) => void,
): Promise<void> {
  const end = await exporting.catch(() => 'failed' as const);
  if (end === null) return;
  if (end === 'failed') tell(tongue.words('export_failed'));
  else if (end.damaged === 0) tell(tongue.words('exported'));
  else tell(counted(tongue, 'exported_without', end.damaged));
}
