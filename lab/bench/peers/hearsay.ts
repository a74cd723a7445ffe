import { createExtractor } from '../../../lib/extract/index.ts';
import { attributionWeights } from '../../weights.ts';
import type { Reader } from './reader.ts';

/** All claim kinds. */
export async function reader(): Promise<Reader> {
  const extract = createExtractor({ attribution: await attributionWeights() });
  return (text) => extract({ text }).length;
}
