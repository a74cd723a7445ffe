import { browserAt, NoBrowser } from '../../lab/driver/find-browser.ts';
import { good, type Step } from './step.ts';

/** Finds both browsers, or installs them where that is allowed; what is missing is said in a sentence. */
export const browsersStep: Step = {
  name: 'browsers',
  run: async () => {
    const missing: string[] = [];
    for (const name of ['chromium', 'firefox'] as const) {
      try {
        process.stdout.write(`${name}: ${browserAt(name)}\n`);
      } catch (fault) {
        if (!(fault instanceof NoBrowser)) throw fault;
        process.stdout.write(`${fault.message}\n`);
        missing.push(fault.message);
      }
    }
    return missing.length === 0 ? good : { passed: 0, failed: missing.length, skipped: [] };
  },
};
