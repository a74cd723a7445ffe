import { describe, expect, test } from 'vitest';
import { pieces } from '../../../lab/newsstand/pieces.ts';
import { agreementOn } from '../../../lab/pages/openings.ts';
import { attributionWeights } from '../../../lab/weights.ts';
import { createExtractor } from '../../../lib/extract/index.ts';

const extract = createExtractor({ attribution: await attributionWeights() });

const texts = pieces.map(
  ({ slug, blocks }) =>
    [
      slug,
      blocks.map((block) => block.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/^## /, '')),
    ] as const,
);

/** The claims of a page's opening are painted before the rest of it is looked through. */
describe('what is found in the beginning of an article stands when all of it is known', () => {
  test.each(texts)('%s', (_, blocks) => {
    const text = blocks.join('\n\n');
    let end = -2;
    let painted = 0;
    for (const block of blocks) {
      end += block.length + 2;
      const { stay, ...others } = agreementOn(extract, text, end);
      expect(others).toEqual({ go: 0, come: 0 });
      painted = stay;
    }
    expect(painted).toBeGreaterThan(0);
  });
});
