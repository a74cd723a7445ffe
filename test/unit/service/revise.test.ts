import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/model/article.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import { revisionsBetween } from '../../../lib/service/revise.ts';
import { articleOf } from '../../doubles/newsroom.ts';

const url = 'https://kelling-post.example/ferry';
const read = (text: string, day: number): Article => ({
  ...articleOf({ url, text }),
  lastRead: `2031-05-0${day}T08:00:00Z`,
});
const passage = (article: Article, { start, end }: Claim): string => article.text.slice(start, end);

/** What changed, in words: the old passage, and the new one or nothing. */
function changes(before: string, after: string): readonly (readonly [was: string, now: string | null])[] {
  const [was, is] = [read(before, 5), read(after, 6)];
  return revisionsBetween(was, is)
    .filter((revision) => revision.was.kind !== 'attribution')
    .map(({ was: old, now }) => {
      const next = is.claims.find(({ id }) => `${is.id}.${id}` === now);
      return [passage(was, old), next ? passage(is, next) : null];
    });
}

const lead = 'The ferry Solveig ran aground off Tarn Point in thick fog on Thursday morning.';

describe('between two readings', () => {
  test.each<[name: string, before: string, after: string, expected: ReturnType<typeof changes>]>([
    ['nothing changed', `${lead} It injured 17 people.`, `${lead} It injured 17 people.`, []],
    [
      'a count changed',
      `${lead} It injured 17 people.`,
      `${lead} It injured 26 people.`,
      [['17 people', '26 people']],
    ],
    [
      'a time changed',
      `${lead} The search lasted nine months.`,
      `${lead} The search lasted five months.`,
      [['nine months', 'five months']],
    ],
    [
      'the same time in other words',
      `${lead} The search lasted nine months.`,
      `${lead} The search lasted 9 months.`,
      [],
    ],
    [
      'the same sum in other words',
      `${lead} It was sold for $5 million.`,
      `${lead} It was sold for $5,000,000.`,
      [],
    ],
    ['the modifier changed', `${lead} It injured 17 people.`, `${lead} It injured at least 17 people.`, []],
    [
      'a sentence was taken away',
      `${lead} It injured 17 people. Tugs came.`,
      `${lead} Tugs came.`,
      [['17 people', null]],
    ],
    [
      'a sentence came in before',
      `${lead} It injured 17 people.`,
      `Rain fell. ${lead} It injured 17 people.`,
      [],
    ],
    [
      'all of it changed',
      'It injured 17 people.',
      'Nobody has seen the ferry since noon.',
      [['17 people', null]],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('a revision says when it was last seen, and when it was seen changed', () => {
    const [was, is] = [read(`${lead} It injured 17 people.`, 5), read(`${lead} It injured 26 people.`, 6)];
    expect(revisionsBetween(was, is)).toMatchObject([
      { lastSeen: '2031-05-05T08:00:00Z', changeSeen: '2031-05-06T08:00:00Z', article: was.id },
    ]);
  });
});

describe('who is meant by "he"', () => {
  const said = (gap: string): Article => read(`Jonas Wick steered.${gap} He said that the fog was thick.`, 5);
  const refersTo = (was: Article): unknown => {
    const revision = revisionsBetween(was, read('The page says something else now.', 6)).find(
      (each) => each.was.kind === 'attribution',
    );
    return revision?.was.kind === 'attribution' ? revision.was.source.refersTo : 'no attribution';
  };

  test('goes with the old passage where the name stands beside it', () => {
    const was = said('');
    const start = was.text.indexOf('Jonas Wick');
    expect(refersTo(was)).toEqual([start, start + 'Jonas Wick'.length]);
  });

  test('goes with the old text where the name stands far from it', () => {
    expect(
      refersTo(said(' The tugs pulled the ferry free at dawn, and the divers looked at its hull.')),
    ).toBeNull();
  });
});
