import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,cases,properties,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    /** Property tests share the machine with whatever else runs on it. */
    testTimeout: 30_000,
    setupFiles: ['test/setup.ts'],
    passWithNoTests: false,
    /* The floor that holds today; what only a browser has (most of lib/platform, painting and pointing in lib/page) runs end to end. */
    coverage: {
      provider: 'v8',
      include: ['lib/**'],
      reporter: ['text', 'text-summary', 'json-summary'],
      reportOnFailure: true,
      thresholds: { lines: 92, branches: 81 },
    },
  },
});
