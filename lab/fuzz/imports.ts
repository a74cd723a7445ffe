import { FileFault, readExport } from '../../lib/exchange/read.ts';
import { garbled, mutated, type Random } from './mutate.ts';

/** How the cases went. */
export interface Tally {
  accepted: number;
  refused: number;
}

/**
 * Wronged exports, one after the other: each is either read, or refused with the place of its first fault.
 * @throws what is neither, with the file that brought it about
 */
export function fuzzImports(file: string, cases: number, random: Random): Tally {
  const value: unknown = JSON.parse(file);
  const tally: Tally = { accepted: 0, refused: 0 };
  for (let each = 0; each < cases; each++) {
    const text = random() < 0.2 ? garbled(file, random) : JSON.stringify(mutated(value, random));
    try {
      for (const step = readExport(text); !step.next().done;);
      tally.accepted += 1;
    } catch (fault) {
      if (!(fault instanceof FileFault) || !/^[^:\s][^:]*(\[\d+\])?.*: /s.test(fault.message)) {
        throw new Error(`an import failed without a place: ${String(fault)}\n${text}`, { cause: fault });
      }
      tally.refused += 1;
    }
  }
  if (Object.hasOwn(Object.prototype, 'value')) throw new Error('an import reached the prototype of objects');
  return tally;
}
