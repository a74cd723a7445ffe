import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinIn } from '../../../../lib/extract/attribution/kin.ts';

/** Keys of three bytes, then the families. */
function written(families: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...families].toSorted((a, b) => a[0] - b[0]);
  return Uint8Array.from([
    ...sorted.flatMap(([key]) => [key & 255, (key >> 8) & 255, key >> 16]),
    ...sorted.map(([, family]) => family),
  ]);
}

const key = fc.oneof(fc.nat(0xffffff), fc.nat(0xffff), fc.constantFrom(0, 0xfff, 0x1000, 0xffffff));

test('each key has its family, and no other has one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, fc.integer({ min: 1, max: 255 })), { maxLength: 60 }),
      fc.array(key),
      (entries, others) => {
        const families = new Map(entries);
        const kin = kinIn(written(families), families.size);
        for (const each of [...families.keys(), ...others])
          expect(kin.get(each)).toBe(families.get(each) ?? 0);
      },
    ),
  );
});
