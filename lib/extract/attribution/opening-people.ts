import type { Sentences } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { heardUntil } from './after-saying.ts';
import { isDescribedPeople, LONGEST_DESCRIBED } from './described-people.ts';
import type { Linked } from './link.ts';
import { namedSource } from './named-source.ts';
import type { Piece } from './pieces.ts';
import { classAt, classId, WordClass } from './word-class.ts';
import { withoutMarks } from './without-marks.ts';

/** Fewest tokens of a sentence that is told: "the raid failed". */
const LEAST_TOLD = 3;

/**
 * "Officials who asked not to be named said the raid had failed": people of whom more is told open the sentence `[first, last)`, and the
 * verb of saying at `verb` is theirs.
 */
export function openingPeopleAt(
  tokens: Tokens,
  verb: number,
  [first, last]: readonly [number, number],
  paragraph: number,
  sentences: Sentences,
): Linked | null {
  if (classAt(tokens, verb) !== WordClass.speech || tokens.text.endsWith('ing', tokens.ends[verb]))
    return null;
  if (verb - first > LONGEST_DESCRIBED || !isDescribedPeople(tokens, first, verb)) return null;
  if (holdsDeed(tokens, first, verb)) return null;
  const from = heardUntil(tokens, verb, last);
  const to = withoutMarks(tokens, first, last);
  if (from === null || to - from < LEAST_TOLD) return null;
  const piece = (part: Piece['part'], side: Piece['side'], from: number, to: number): Piece => ({
    part,
    side,
    from,
    to,
    paragraph,
  });
  const people = {
    cue: piece('cue', 'after', verb, verb + 1),
    source: piece('source', 'before', first, verb),
    contents: [piece('content', 'after', from, to)],
  };
  return namedSource(people, tokens, sentences).type === 'unnamed' ? people : null;
}

/**
 * "Lawmakers at the scene described it and said": a past tense looks like a participle, so that people at the start of a sentence have
 * none told of them but in a relative clause, and nothing behind a comma or "and".
 */
function holdsDeed(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = classAt(tokens, at);
    if (tokens.kinds[at] === TokenKind.punctuation || joining.has(kind)) return true;
    if (tokens.text.endsWith('ed', tokens.ends[at]) && !isRelative(tokens, from, at)) return true;
  }
  return false;
}

const joining = new Set(['and', 'but', 'subordinator'].map(classId));
const relative = classId('relative');

function isRelative(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (classAt(tokens, at) === relative) return true;
  return false;
}

/** "Residents who lived near the plant said": where the model took the last noun for who says so, all of them do. */
export function withOpeningPeople(
  all: readonly Linked[],
  tokens: Tokens,
  sentences: Sentences,
): readonly Linked[] {
  return all.map((one) => {
    const { cue, source } = one;
    const sentence = sentences.of[cue.from] ?? 0;
    const first = sentences.firsts[sentence] ?? 0;
    if (source?.from === first) return one;
    const last = sentences.firsts[sentence + 1] ?? 0;
    return openingPeopleAt(tokens, cue.to - 1, [first, last], cue.paragraph, sentences) ?? one;
  });
}
