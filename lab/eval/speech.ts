import { irregularForms, speechVerbs } from '../../lib/lexicon/reporting-verbs.ts';
import { verbForms } from '../../lib/text/inflect.ts';
import { tokensOf } from '../../lib/text/tokens.ts';
import { wordSet } from '../../lib/text/words.ts';
import type { Row } from './tables.ts';

const declared = new Set(speechVerbs);
const speech = wordSet([
  ...speechVerbs.flatMap(verbForms),
  ...irregularForms.filter(([, base]) => declared.has(base)).map(([form]) => form),
  'according',
]);

type Spans = readonly (readonly [number, number])[];

/** Whether a cue has a form of one of the declared speech verbs in it. */
function isSpeech(text: string, cue: Spans): boolean {
  return cue.some(([start, end]) => {
    const { hashes } = tokensOf(text.slice(start, end));
    return hashes.some((hash) => speech.has(hash));
  });
}

/** Gold rows with the speech-like attributions alone. */
export function speechGold(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({
    ...row,
    attributions: (row['attributions'] as readonly { cue?: Spans | null }[]).filter(({ cue }) =>
      isSpeech(String(row['text']), cue ?? []),
    ),
  }));
}

/** Predicted rows with the speech-like attributions alone; `texts` by id of the article. */
export function speechPredictions(rows: readonly Row[], texts: ReadonlyMap<unknown, string>): readonly Row[] {
  return rows.map((row) => ({
    ...row,
    claims: (row['claims'] as readonly { kind: string; cue?: { spans: Spans } | null }[]).filter(
      ({ kind, cue }) => kind === 'attribution' && isSpeech(texts.get(row['id']) ?? '', cue?.spans ?? []),
    ),
  }));
}
