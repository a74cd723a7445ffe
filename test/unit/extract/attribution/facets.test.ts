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
    [
      '[Two people briefed on the talks] {said} <it rained>.',
      ['count: Two', 'role: people', 'proximity: briefed on the talks'],
    ],
    [
      '[Several current and former engineers at Nordfell] {said} <it rained>.',
      ['count: Several', 'role: current and former engineers', 'affiliation: Nordfell'],
    ],
    ['[The paper’s sources] {suggest} <it rained>.', ['role: sources', 'affiliation: The paper']],
    ['[Mr. Adair’s aides] {said} <it rained>.', ['role: aides', 'affiliation: Mr. Adair']],
    ['[A government source] {said} <it rained>.', ['role: government source', 'affiliation: government']],
    [
      '[A Western intelligence official] {said} <it rained>.',
      ['role: Western intelligence official', 'affiliation: Western intelligence'],
    ],
    ['[Someone who works at the plant] {said} <it rained>.', ['proximity: who works at the plant']],
    ['[Those who knew him] {said} <it rained>.', ['proximity: who knew him']],
    ['[A source within the police] {said} <it rained>.', ['role: source', 'affiliation: the police']],
    ['[Analysts at Brack & Co.] {said} <it rained>.', ['role: Analysts', 'affiliation: Brack & Co.']],
    ['[sources at two banks] {said} <it rained>.', ['role: sources', 'affiliation: two banks']],
    ['[Officials in the valley] {said} <it rained>.', ['role: Officials']],
    ['[A senior official] {said} <it rained>.', ['role: senior official']],
    ['[His lawyers] {said} <it rained>.', ['role: lawyers']],
    ['[Many of them] {said} <it rained>.', ['count: Many']],
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
