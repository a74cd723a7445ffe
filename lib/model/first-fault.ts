import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** The first thing wrong, in words: `items[3].target: expected object`. */
export function firstFault(error: z.core.$ZodError, root = ''): string {
  const issue = error.issues[0];
  if (issue === undefined) return `${root || 'input'}: not as expected`;
  const [path, expected] = wrongIn(issue);
  return `${pathIn(path, root) || 'input'}: ${expected}`;
}

export function pathIn(path: readonly PropertyKey[], root = ''): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, root);
}

type Wrong = readonly [path: readonly PropertyKey[], expected: string];

/** The small build of zod carries no words for its issues. */
function wrongIn(issue: Issue): Wrong {
  const { path } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return [path, `expected ${issue.expected}`];
    case 'invalid_value':
      return [path, `expected ${anyOf(issue.values.map((value) => JSON.stringify(value)))}`];
    case 'invalid_format':
      return [path, `expected a ${issue.format}`];
    case 'too_small':
      return [path, `expected ${lengthOr(issue.origin)}at least ${issue.minimum}`];
    case 'too_big':
      return [path, `expected ${lengthOr(issue.origin)}at most ${issue.maximum}`];
    case 'unrecognized_keys':
      return [path, `expected no ${anyOf(issue.keys.map((key) => JSON.stringify(key)))}`];
    case 'invalid_union':
      return wrongInUnion(issue);
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return [path, issue.message === 'Invalid input' ? 'not as expected' : issue.message];
  }
}

/** Of several forms the one that was come nearest to is spoken of, which is the one that was got furthest into. */
function wrongInUnion({ path, errors, ...rest }: z.core.$ZodIssueInvalidUnion): Wrong {
  if ('options' in rest && Array.isArray(rest.options))
    return [path, `expected ${anyOf(rest.options.map((option) => JSON.stringify(option)))}`];
  const [nearest] = errors
    .flatMap((issues) => issues.slice(0, 1))
    .toSorted((a, b) => b.path.length - a.path.length);
  if (nearest === undefined) return [path, 'not as expected'];
  if (nearest.path.length === 0)
    return [path, `expected ${anyOf(errors.flatMap((issues) => issues.slice(0, 1).map(expectedBy)))}`];
  const [deeper, expected] = wrongIn(nearest);
  return [[...path, ...deeper], expected];
}

const expectedBy = (issue: Issue): string => wrongIn(issue)[1].replace(/^expected /, '');
const anyOf = (words: readonly string[]): string => [...new Set(words)].join(' or ');
const lengthOr = (origin: string): string =>
  origin === 'string' || origin === 'array' ? 'a length of ' : '';
