import { spawn } from 'node:child_process';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What was left out, each with its reason. */
  readonly skipped: readonly string[];
}

/** One part of the whole test; `run` never throws for a test that fails. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export const good: Outcome = { passed: 1, failed: 0, skipped: [] };
export const bad: Outcome = { passed: 0, failed: 1, skipped: [] };

/** Runs a tool with its output shown; resolves with its exit code. */
export function exitOf(tool: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const running = spawn(tool, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    running.on('error', (fault) => {
      process.stderr.write(`${tool}: ${fault.message}\n`);
      resolve(127);
    });
    running.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** A step that is one tool's verdict. */
export function tool(name: string, command: string, ...args: readonly string[]): Step {
  return { name, run: async () => ((await exitOf(command, args)) === 0 ? good : bad) };
}
