import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../../../lib/extract/attribution/facets.ts';
import { marked } from './marked.ts';

describe('facets of unnamed sources', () => {
  test.each<[string, string[]]>([
    ['[Two senior officials] {said} <it rained>.', ['count: Two', 'role: senior officials']],
    ['[Officials] {said} <it rained>.', ['role: Officials']],
    ['[multiple unnamed sources] {said} <it rained>.', ['count: multiple', 'role: sources']],
    [
      '[An anonymous former U.S. military official] {told} the Washington Post <it rained>.',
      ['role: former U.S. military official', 'affiliation: U.S. military', 'told: Washington Post'],
    ],
    [
      '[people familiar with the talks] {said} <it rained>.',
      ['role: people', 'proximity: familiar with the talks'],
    ],
    [
      '[An aide at the Port Authority] {said} on condition of anonymity because the talks go on.',
      [
        'role: aide',
        'affiliation: the Port Authority',
        'reason: on condition of anonymity because the talks go on',
      ],
    ],
    [
      '[One diplomat, who was not authorised to speak publicly,] {told} Reuters <it rained>.',
      ['count: One', 'role: diplomat', 'told: Reuters', 'reason: not authorised to speak publicly'],
    ],
    [
      '[An official] {told} Reuters on condition of anonymity <that it rained>.',
      ['role: official', 'told: Reuters', 'reason: on condition of anonymity'],
    ],
    ['[An aide] {told} the Harbor Courier <that it rained>.', ['role: aide', 'told: Harbor Courier']],
    ['[An aide] {told} the Post <that it rained>.', ['role: aide', 'told: Post']],
    ['[An aide] {told} Lin Post <that it rained>.', ['role: aide']],
    ['[An aide] {told} the post office <that it rained>.', ['role: aide']],
    ['“I told Reuters,” [a guard] {said}.', ['role: guard']],
    ['[Some] {said} <it rained>.', ['count: Some']],
    ['It {was reported} that it rained.', []],
  ])('%s', (written, expected) => {
    const { linked, tokens, sentences, text } = marked(written);
    const [first] = linked;
    const facets = first ? facetsOf(first, tokens, sentences) : [];
    expect(facets.map(({ name, span }) => `${name}: ${text.slice(...span)}`).toSorted()).toEqual(
      expected.toSorted(),
    );
  });
});
