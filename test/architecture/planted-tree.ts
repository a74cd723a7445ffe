import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const root = fileURLToPath(new URL('../..', import.meta.url));

const Report = z.object({
  diagnostics: z.array(z.object({ message: z.string(), code: z.string(), filename: z.string() })),
});
export type Fault = z.infer<typeof Report>['diagnostics'][number];

/** The project's own lint config without what needs types, which a planted file does not have. */
function configFor(folder: string): string {
  const Config = z.looseObject({ options: z.optional(z.unknown()) });
  const config = Config.parse(JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')));
  const path = join(folder, '.oxlintrc.json');
  writeFileSync(path, JSON.stringify({ ...config, options: {} }));
  return path;
}

function lint(folder: string, config: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      join(root, 'node_modules/.bin/oxlint'),
      ['--config', config, '--format', 'json', '.'],
      { cwd: folder, maxBuffer: 1 << 26 },
      (_, out) => {
        resolve(out);
      },
    );
  });
}

/** Lints a tree of planted files by the project's rules. @param files path → text @returns what the linter says */
export async function lintPlanted(files: Readonly<Record<string, string>>): Promise<readonly Fault[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-planted-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return Report.parse(JSON.parse(await lint(folder, configFor(folder)))).diagnostics;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
