export type Random = () => number;

const pick = <T>(random: Random, list: readonly T[]): T | undefined =>
  list[Math.floor(random() * list.length)];

/** Values that parsers trip over. */
const strange: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  '\u0000',
  '\uD800',
  '😀',
  'javascript:alert(1)',
  'http://',
  'urn:hearsay:claim:',
  'urn:hearsay:claim:a.b',
  '9999-99-99T99:99:99Z',
  'x'.repeat(5_000),
  [],
  [[]],
  {},
  { length: 3 },
  { type: 'ReaderMark' },
  ['\u202E'],
];

const odd = (random: Random): unknown => structuredClone(pick(random, strange));

/** The strange values that are texts. */
export function strangeText(random: Random): string {
  const value = pick(random, strange);
  return typeof value === 'string' ? value : String(value);
}

const names = ['__proto__', 'constructor', 'toString', 'id', 'type', 'length', ''];

/** One to four small wrongs anywhere in a JSON value; the value itself is left alone. */
export function mutated(value: unknown, random: Random): unknown {
  let next: unknown = structuredClone(value);
  for (let wrongs = 1 + Math.floor(random() * 4); wrongs > 0; wrongs--) next = wronged(next, random);
  return next;
}

function wronged(root: unknown, random: Random): unknown {
  if (root === null || typeof root !== 'object') return odd(random);
  let at: object = root;
  for (;;) {
    const keys = Object.keys(at);
    const key = pick(random, keys);
    if (key === undefined) {
      change(at, '0', random);
      return root;
    }
    const below = Reflect.get(at, key) as unknown;
    if (below === null || typeof below !== 'object' || random() < 0.15) {
      change(at, key, random);
      return root;
    }
    at = below;
  }
}

function change(at: object, key: string, random: Random): void {
  const kind = random();
  const old = Reflect.get(at, key) as unknown;
  if (kind < 0.2) Reflect.deleteProperty(at, key);
  else if (kind < 0.6) Reflect.set(at, key, odd(random));
  else if (kind < 0.7 && !Array.isArray(at)) define(at, pick(random, names) ?? '', odd(random));
  else if (kind < 0.8 && Array.isArray(at)) at.push(...(at as unknown[]).slice(0, 3));
  else if (kind < 0.9 && typeof old === 'number') Reflect.set(at, key, old + Math.round(random() * 20 - 10));
  else if (typeof old === 'string')
    Reflect.set(at, key, old.slice(0, Math.floor(random() * old.length)) + (pick(random, names) ?? ''));
  else Reflect.set(at, key, deep(Math.floor(random() * 200)));
}

/** As JSON.parse would: `__proto__` becomes a property like any other. */
function define(at: object, key: string, value: unknown): void {
  Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
}

function deep(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
}

/** A text with a piece cut out, doubled, or swapped for noise. */
export function garbled(text: string, random: Random): string {
  const from = Math.floor(random() * text.length);
  const to = from + Math.floor(random() * 40);
  const kind = random();
  if (kind < 0.3) return text.slice(0, from);
  if (kind < 0.6) return text.slice(0, from) + text.slice(to);
  if (kind < 0.8) return text.slice(0, to) + text.slice(from);
  return text.slice(0, from) + String(odd(random)).slice(0, 50) + text.slice(to);
}
