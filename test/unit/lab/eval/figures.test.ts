import { describe, expect, test } from 'vitest';
import { falls, figuresOf } from '../../../../lab/eval/figures.ts';

describe('figures', () => {
  test('what the scorer says, in percent', () => {
    expect(
      figuresOf({
        'cue exact': { P: 70, R: 60, F1: 64.6, gold: 10, predicted: 9 },
        found: '91.6% of 406',
        quiet: '35 of 40',
        'worst confusions': 'a read as b x4',
        'articles with no prediction row': 3,
      }),
    ).toEqual({ 'cue exact P': 70, 'cue exact R': 60, 'cue exact F1': 64.6, found: 91.6, quiet: 87.5 });
  });

  test.each<[string, Record<string, number>, Record<string, number>, string[]]>([
    ['a fall of more than a point', { 'a F1': 70 }, { 'a F1': 68.9 }, ['a F1']],
    ['a fall of a point', { 'a F1': 70 }, { 'a F1': 69 }, []],
    ['a rise', { 'a F1': 70 }, { 'a F1': 75 }, []],
    ['a figure that is gone', { 'a F1': 70 }, {}, ['a F1']],
    ['precision alone is not held', { 'a P': 70 }, { 'a P': 50 }, []],
    ['a share is', { found: 70 }, { found: 50 }, ['found']],
  ])('%s', (_, kept, now, expected) => {
    expect(falls(kept, now).map(({ figure }) => figure)).toEqual(expected);
  });
});
