import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A pattern and where it is written. */
export interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a TypeScript text; `place` names the line. */
export function patternsIn(file: string, text: string): readonly Pattern[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse`);
  const found: Pattern[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    if (node === null || typeof node !== 'object') return;
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const line = text.slice(0, node.start as number).split('\n').length;
      found.push({ place: `${file}:${line}`, source: pattern, flags });
      return;
    }
    if (!Array.isArray(node)) Object.values(node).forEach(look);
  };
  look(program);
  return found;
}

interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** Every TypeScript file under folders of the repository, in order. @param root of the repository, as a path */
export function sourcesUnder(root: string, folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .toSorted()
      .map((name) => ({ file: join(folder, name), text: readFileSync(join(root, folder, name), 'utf8') })),
  );
}

/** Every regular expression literal under folders of the repository. */
export function patternsUnder(root: string, folders: readonly string[]): readonly Pattern[] {
  return sourcesUnder(root, folders).flatMap(({ file, text }) => patternsIn(file, text));
}
