/**
 * The least that each part may measure, as ratios of one run: how many times what a peer takes or weighs is ours. A run below
 * one of them fails. Set well under what is usual, since machines differ; the usual is in docs/BENCHMARKS.md.
 */
export const budget: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  extract: { 'wink-nlp': 1, compromise: 4, 'recognizers-text': 50 },
  anchor: { 'approx-string-match': 2, 'share found': 0.99 },
  painting: { 'bare highlights': 0.6, wrapping: 2, 'mark.js': 2 },
  panel: { 'a page of one line': 0.3 },
  page: { 'readability at first sight': 0.7, 'readability warm': 2 },
  reading: { readability: 1.5, defuddle: 4, 'plain recursion': 0.2 },
  size: { 'wink-nlp': 1 },
  store: { 'a plain write': 0.6 },
  start: { 'recognizers-text': 2 },
};
