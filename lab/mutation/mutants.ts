import { parseSync } from 'vite';

/** One small wrong in a source text: what stands from `start` to `end` is replaced. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const swaps: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};

const isNode = (value: unknown): value is Node & Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

/** Operators after Offutt et al. (1996): relations, connectors, arithmetic, conditions, constants and negations. */
function mutantsAt(node: Node & Readonly<Record<string, unknown>>, text: string): readonly Mutant[] {
  const { type, start, end } = node;
  const { left, right, operator, test, argument, value } = node;
  if ((type === 'BinaryExpression' || type === 'LogicalExpression') && isNode(left) && isNode(right)) {
    const swapped = swaps[String(operator)];
    if (swapped === undefined) return [];
    const between = text.slice(left.end, right.start).replace(String(operator), swapped);
    return [{ start: left.end, end: right.start, replacement: between }];
  }
  if ((type === 'IfStatement' || type === 'ConditionalExpression') && isNode(test)) {
    return ['true', 'false'].map((replacement) => ({ start: test.start, end: test.end, replacement }));
  }
  if (type === 'UnaryExpression' && operator === '!' && isNode(argument)) {
    return [{ start, end, replacement: text.slice(argument.start, argument.end) }];
  }
  if (type === 'Literal' && typeof value === 'number') return [{ start, end, replacement: `(${value} + 1)` }];
  if (type === 'Literal' && typeof value === 'boolean') return [{ start, end, replacement: String(!value) }];
  return [];
}

/**
 * Every mutant of a TypeScript text, in order. Types are left alone, and so are what stands behind `??` (it is there for the type
 * checker where an index is known to be good) and what is written at the top level (lists and constants have tests of their own).
 */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const found: Mutant[] = [];
  const look = (value: unknown, isInside: boolean): void => {
    if (Array.isArray(value)) value.forEach((each) => look(each, isInside));
    if (!isNode(value)) return;
    if (value.type.startsWith('TS') && !isNode(value['expression'])) return;
    if (isInside) found.push(...mutantsAt(value, text));
    const inside = isInside || /Function/.test(value.type);
    for (const [key, child] of Object.entries(value)) {
      const isDefault = value.type === 'LogicalExpression' && value['operator'] === '??' && key === 'right';
      if (!isDefault && key !== 'typeAnnotation') look(child, inside);
    }
  };
  look(parseSync(file, text).program, false);
  return found.toSorted((a, b) => a.start - b.start);
}

export function mutatedText(text: string, { start, end, replacement }: Mutant): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
