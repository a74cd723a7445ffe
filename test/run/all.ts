/**
 * The whole test, part by part; ends with one line `N passed, N failed`. With `CI=true` whatever was left out is a
 * failure. Names given as arguments choose parts: `npm test -- lint types`.
 */
import { browsersStep } from './browsers-step.ts';
import { measureStep } from './measure-step.ts';
import { type Outcome, type Step, tool } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const steps: readonly Step[] = [
  tool('types', 'tsc', '--noEmit'),
  tool('lint', 'oxlint', '--deny-warnings', '.'),
  tool('format', 'oxfmt', '--check', '.'),
  tool('dead code', 'knip'),
  tool('build for Chrome', 'wxt', 'build'),
  tool('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  tool('build for Edge', 'wxt', 'build', '-b', 'edge'),
  tool('store check', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'),
  vitestStep('unit', 'vitest.config.ts'),
  tool('fuzz', 'node', 'lab/main.ts', 'fuzz', '--cases', '100000', '--seed', '1'),
  browsersStep,
  vitestStep('end to end', 'vitest.e2e.config.ts'),
  measureStep,
];

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? steps : steps.filter(({ name }) => wanted.includes(name));
const done: { name: string; seconds: number; outcome: Outcome }[] = [];

for (const { name, run } of chosen) {
  process.stdout.write(`\n— ${name}\n`);
  const start = performance.now();
  const outcome = await run();
  done.push({ name, seconds: (performance.now() - start) / 1000, outcome });
}

process.stdout.write('\n');
for (const { name, seconds, outcome } of done) {
  const { passed, failed } = outcome;
  process.stdout.write(
    `${failed === 0 ? ' ' : '✗'} ${name.padEnd(18)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds.toFixed(1).padStart(6)} s\n`,
  );
}

const skipped = done.flatMap(({ outcome }) => outcome.skipped);
for (const name of skipped) process.stdout.write(`left out: ${name}\n`);
const strict = process.env['CI'] === 'true';
const sum = (count: (outcome: Outcome) => number): number =>
  done.reduce((total, { outcome }) => total + count(outcome), 0);
const failed = sum((outcome) => outcome.failed) + (strict ? skipped.length : 0);
process.stdout.write(`${sum((outcome) => outcome.passed)} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && done.length > 0 ? 0 : 1;
