import { defineConfig } from 'vitest/config';

/** The built extension in real browsers; two files at a time, each with browsers of its own. */
export default defineConfig({
  test: {
    include: ['test/{package,e2e}/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    passWithNoTests: false,
  },
});
