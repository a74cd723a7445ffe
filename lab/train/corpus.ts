import type { Lexicon } from '../../lib/extract/attribution/lexicon.ts';
import { TEMPLATES, writeKeys, writeRows } from '../../lib/extract/attribution/features.ts';
import { quotesOf } from '../../lib/extract/attribution/quotes.ts';
import { MARGIN, sheetOf } from '../../lib/extract/attribution/sheet.ts';
import { type Sentences, sentencesOf } from '../../lib/text/sentences.ts';
import { type Tokens, tokensOf } from '../../lib/text/tokens.ts';
import type { Corpus } from './crf.ts';
import { goldLabels } from './gold.ts';
import type { PolnearRow } from './polnear.ts';

/** An article read into tokens, with the gold label of each. */
export interface Labelled {
  readonly row: PolnearRow;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly gold: Uint8Array;
}

export function labelled(row: PolnearRow): Labelled {
  const tokens = tokensOf(row.text);
  return { row, tokens, sentences: sentencesOf(tokens), gold: goldLabels(row, tokens) };
}

/** One sequence a paragraph. */
export function corpusOf(articles: readonly Labelled[], lexicon: Lexicon): Corpus {
  const size = articles.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const rows = new Uint16Array(size * TEMPLATES);
  const gold = new Uint8Array(size);
  const keys = new Int32Array(TEMPLATES);
  const row = new Uint16Array(TEMPLATES);
  const firsts: number[] = [];
  let next = 0;
  for (const { tokens, sentences, gold: labels } of articles) {
    const sheet = sheetOf(tokens, sentences, quotesOf(tokens, sentences), lexicon);
    for (let p = 0; p < sheet.froms.length; p++) {
      firsts.push(next);
      const to = sheet.tos[p] ?? 0;
      for (let at = sheet.froms[p] ?? 0; at < to; at++, next++) {
        writeKeys(sheet, at, keys);
        writeRows(keys, row);
        rows.set(row, next * TEMPLATES);
        gold[next] = labels[at - MARGIN * (p + 1)] ?? 0;
      }
    }
  }
  return { width: TEMPLATES, rows, gold, firsts: Uint32Array.from([...firsts, next]) };
}
