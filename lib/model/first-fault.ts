import type * as z from 'zod/mini';

/** The first thing wrong, in words: `items[3].target: expected object`. */
export function firstFault(error: z.core.$ZodError, root = ''): string {
  const issue = error.issues[0];
  if (issue === undefined) return `${root || 'input'}: not as expected`;
  return `${pathIn(issue.path, root) || 'input'}: ${issue.message}`;
}

export function pathIn(path: readonly PropertyKey[], root = ''): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, root);
}
