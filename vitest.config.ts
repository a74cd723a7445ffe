import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,cases,properties,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    /** Property tests share the machine with whatever else runs on it. */
    testTimeout: 30_000,
    setupFiles: ['test/setup.ts'],
    passWithNoTests: false,
    coverage: { provider: 'v8', include: ['lib/**'] },
  },
});
