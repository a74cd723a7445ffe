import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, ClaimBody, claimFrom } from '../../lib/exchange/body.ts';
import { ExportFile } from '../../lib/exchange/file-schema.ts';
import { readExport } from '../../lib/exchange/read.ts';
import { annotationWriter } from '../../lib/exchange/writers.ts';
import type { Bundle } from '../../lib/model/bundle.ts';
import { codePointsOf } from '../../lib/text/code-points.ts';
import { bundles, claimIn, text } from './arbitrary.ts';

function written(library: readonly Bundle[]): string {
  const parts: string[] = [];
  const { before, visits, after } = annotationWriter((part) => parts.push(part), 'test');
  before();
  for (const visit of visits) library.forEach((bundle) => visit(bundle));
  after();
  return parts.join('');
}

function read(file: string): readonly Bundle[] {
  const steps = readExport(file);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('code points', () => {
  it('lead back to where they came from, and count as the platform does', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { toPoints, toUnits } = codePointsOf(words);
        let units = 0;
        for (const [points, each] of Array.from(words).entries()) {
          expect([toPoints(units), toUnits(points)]).toEqual([points, units]);
          units += each.length;
        }
        expect(toUnits(toPoints(units))).toBe(units);
      }),
    );
  }, 30_000);
});

describe('the body of a claim', () => {
  it('gives the claim back, and follows the schema', () => {
    fc.assert(
      fc.property(
        text.chain((words) => fc.tuple(fc.constant(words), claimIn(words))),
        ([words, claim]) => {
          const paper = { text: words, points: codePointsOf(words) };
          const body = bodyOf(claim, paper);
          expect(ClaimBody.safeParse(JSON.parse(JSON.stringify(body))).success).toBe(true);
          expect(claimFrom(body, claim.id, paper)).toEqual(claim);
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);
});

describe('an export', () => {
  it('is read back as what was written, and written again the same', () => {
    fc.assert(
      fc.property(bundles, (library) => {
        const file = written(library);
        const again = read(file);
        expect(written(again)).toBe(file);
        const kept = ({ article, annotations }: Bundle) => ({ article, annotations });
        expect(again.map((each) => kept(each))).toEqual(library.map((each) => kept(each)));
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it('always follows its schema', () => {
    fc.assert(
      fc.property(bundles, (library) => {
        const parsed = ExportFile.safeParse(JSON.parse(written(library)));
        expect(parsed.success, parsed.success ? '' : JSON.stringify(parsed.error.issues[0])).toBe(true);
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});
