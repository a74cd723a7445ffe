import { expect, test } from 'vitest';
import { goldLabels } from '../../../../lab/train/gold.ts';
import { LABELS } from '../../../../lib/extract/attribution/labels.ts';
import { tokensOf } from '../../../../lib/text/tokens.ts';

test('spans become labels that know on which side their cue stands', () => {
  const text = '“No,” Jo Adair said, “not now.”';
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const row = {
    id: 'a',
    outlet: 'x',
    compartment: 'train',
    text,
    attributions: [
      { source: [span('Jo Adair')], cue: [span('said')], content: [span('“No,”'), span('“not now.”')] },
    ],
  };
  const labels = [...goldLabels(row, tokensOf(text))].map((label) => LABELS[label]);
  expect(labels.slice(0, 4)).toEqual([
    'B-content-before',
    ...Array.from({ length: 3 }, () => 'I-content-before'),
  ]);
  expect(labels.slice(4, 8)).toEqual([
    'B-source-before',
    'I-source-before',
    'B-cue-content-before',
    'outside',
  ]);
  expect(labels[8]).toBe('B-content-after');
});
