import { describe, expect, test } from 'vitest';
import { namedSource } from '../../../../lib/extract/attribution/named-source.ts';
import type { SourceType } from '../../../../lib/model/source-type.ts';
import { marked } from './marked.ts';

const typeOf = (written: string): SourceType => {
  const { linked, tokens, sentences } = marked(written);
  const [first] = linked;
  return first ? namedSource(first, tokens, sentences).type : 'other';
};

describe('what points, and what does not', () => {
  test.each<[written: string, type: SourceType]>([
    ['[ministries] {said}', 'unnamed'],
    ['[the ministries] {said}', 'pronoun-or-definite'],
    ['[the agency of Halden] {said}', 'organisation'],
    ['[an agency in Halden] {said}', 'unnamed'],
    ['[their agency] {said}', 'pronoun-or-definite'],
    ['[an agency] {said}', 'unnamed'],
    ['[The Governor] {said}', 'pronoun-or-definite'],
    ['[the Queen of Halden] {said}', 'pronoun-or-definite'],
    ['[One in five] {said}', 'document'],
    ['[Halden Officials] {said}', 'unnamed'],
    ['[her lawyer] {said}', 'unnamed'],
    ['[her letter] {said}', 'document'],
    ['[the gardener] {said}', 'pronoun-or-definite'],
    ['[a gardener] {said}', 'unnamed'],
    ['[40 gardeners] {said}', 'unnamed'],
    ['[two of the gardeners] {said}', 'unnamed'],
    ['[four of its members] {said}', 'unnamed'],
    ['[12 of the guards] {said}', 'unnamed'],
    ['[two of them] {said}', 'unnamed'],
    ['[one of the firms] {said}', 'unnamed'],
    ['[two of the letters] {said}', 'document'],
  ])('%s', (written, type) => {
    expect(typeOf(written)).toBe(type);
  });
});
