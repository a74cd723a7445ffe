import { headOf } from './head.ts';
import { isJoin, isWord, keyOf, type Lexemes } from './lexemes.ts';
import { tidy } from './magnitude.ts';
import { bounded, modifierAfter, modifierBefore, type ModifierRead } from './modifier.ts';
import { isModel, isNameOrLabel } from './names.ts';
import type { Operand } from './operand.ts';
import type { Quantity } from './quantity.ts';
import { endOf, startOf } from '../../text/token-at.ts';
import { lowEnd, type UpperEnd } from './range.ts';

/** The quantity of one operand, or of two that make a range, with the modifiers beside it. */
export function built(lexemes: Lexemes, one: Operand, two: UpperEnd | null, done: number): Quantity | null {
  const unit = two?.unit ?? one.unit;
  const last = (two ?? one).last;
  const first = two && keyOf(lexemes, one.first - 1) === 'between' ? one.first - 1 : one.first;
  const lead = modifierBefore(lexemes, first);
  const before = lead && lead.first >= done ? lead : null;
  const trail = modifierAfter(lexemes, last);
  const mark = stated(before) ?? stated(trail);
  const factor = unit && unit.dimension !== 'time' ? unit.factor : 1;
  const low = two ? lowEnd(one.number, two.number) : one.number.min;
  const high = (two ?? one).number.max;
  const [min, max] = bounded([low, high], mark?.opens ?? 'same');
  const bare = {
    first,
    last,
    before: before?.first ?? first,
    after: trail?.last ?? last,
    start: startOf(lexemes, first),
    end: endOf(lexemes, last - 1),
    dimension: unit?.dimension ?? ('count' as const),
    min: scaled(min, factor),
    max: scaled(max, factor),
    modifier: mark?.modifier ?? null,
    unit: unit?.unit ?? null,
    inferred: unit?.inferred ?? false,
    said: low,
    saidUnit: unit?.said ?? '',
    time: unit?.time ? { min: low, max: high ?? low, unit: unit.time, vague: one.number.vague } : null,
    plain: one.number.plain,
    vague: one.number.vague,
    attributive: isJoin(lexemes, last) && isWord(lexemes, last + 1),
    head: null,
  };
  return unit ? bare : counting(lexemes, bare);
}

/** A bare count with the noun that it counts; null where the number is a name or a label. */
function counting(lexemes: Lexemes, bare: Quantity): Quantity | null {
  if (isFewAtAll(lexemes, bare.first)) return null;
  const head = headOf(lexemes, bare);
  const counts = head !== null && (head.at === bare.last || !isModel(lexemes, bare.first));
  return isNameOrLabel(lexemes, bare.first, bare.last, counts) ? null : { ...bare, head };
}

/** "Few politicians" are no number of politicians; "a few" and "the last few" are. */
function isFewAtAll(lexemes: Lexemes, first: number): boolean {
  return (
    keyOf(lexemes, first) === 'few' &&
    !/^(?:last|past|next|first|these|those)$/.test(keyOf(lexemes, first - 1))
  );
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : tidy(value * factor);
}

function stated(read: ModifierRead | null): ModifierRead | null {
  return read?.modifier ? read : null;
}
