import { defineConfig, mergeConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';
import { type Mutant, mutatedText } from './lab/mutation/mutants.ts';
import unit from './vitest.config.ts';

/** `MUTANT` is JSON: the file, and what is wrong in it. The file itself is not touched. */
const { file, ...mutant } = JSON.parse(process.env['MUTANT'] ?? '{"file":""}') as Mutant & { file: string };
const path = fileURLToPath(new URL(file, import.meta.url));

export default mergeConfig(
  unit,
  defineConfig({
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        transform: (text, id) => (file !== '' && id === path ? mutatedText(text, mutant) : null),
      },
    ],
    /* Else the text of the last mutant is served again. */
    test: { bail: 1, testTimeout: 20_000, maxWorkers: 2, fsModuleCache: false },
  }),
);
