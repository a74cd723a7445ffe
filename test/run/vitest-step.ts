import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { bad, exitOf, type Outcome, type Step } from './step.ts';

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

function outcomeOf(report: z.infer<typeof Report>, exit: number): Outcome {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const left = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const filesThatBroke = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + filesThatBroke;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exit !== 0 ? 1 : failed,
    skipped: left.map(({ fullName }) => fullName.trim()),
  };
}

/** A run of vitest, counted test by test. */
export function vitestStep(name: string, config: string, ...args: readonly string[]): Step {
  const report = `.output/test/${name.replaceAll(/[^a-z]+/g, '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    run: async () => {
      mkdirSync(dirname(report), { recursive: true });
      rmSync(report, { force: true });
      const exit = await exitOf('vitest', ['run', '--config', config, ...reporters, ...args]);
      if (!existsSync(report)) return bad;
      return outcomeOf(Report.parse(JSON.parse(readFileSync(report, 'utf8'))), exit);
    },
  };
}
