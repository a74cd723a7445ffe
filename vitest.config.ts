import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,cases,properties,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    /** Property tests share the machine with whatever else runs on it. */
    testTimeout: 30_000,
    setupFiles: ['test/setup.ts'],
    passWithNoTests: false,
    /* All of lib, browsers or not: what only a browser has is held against doubles here, and against the browsers end to end. */
    coverage: {
      provider: 'v8',
      include: ['lib/**'],
      reporter: ['text', 'text-summary', 'json-summary'],
      reportOnFailure: true,
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
