import { spawnSync } from 'node:child_process';

/**
 * `stops [COUNT]`: stops the background of the built extension at random moments, 500 times in each browser unless told,
 * while it files, notes, imports, exports and wipes (test/e2e/stops.test.ts).
 */
export function run([count = '500']: readonly string[]): Promise<number> {
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--config', 'vitest.e2e.config.ts', 'test/e2e/stops.test.ts'],
    { stdio: 'inherit', env: { ...process.env, STOPS: count } },
  );
  return Promise.resolve(status ?? 1);
}
