import { existsSync } from 'node:fs';
import { commands } from '../../lab/commands/index.ts';
import { bad, exitOf, good, type Step } from './step.ts';

const data = new URL('../../../shared/data/README.md', import.meta.url);

/**
 * The gate on the measured figures. The data stands beside the checkout and is not part of it, so that a checkout
 * alone is whole: without it there is nothing to measure, which is said and is no fault.
 */
export const measureStep: Step = {
  name: 'measured figures',
  run: async () => {
    if (!('eval' in commands)) return { ...bad, skipped: ['lab eval is not there'] };
    if (!existsSync(data)) {
      process.stdout.write('No data beside this checkout (../shared/data), so no figures are measured.\n');
      return { passed: 0, failed: 0, skipped: [] };
    }
    return (await exitOf('node', ['lab/main.ts', 'eval', '--quick'])) === 0 ? good : bad;
  },
};
