import { describe, expect, test } from 'vitest';
import { namedSource } from '../../../../lib/extract/attribution/named-source.ts';
import { referents } from '../../../../lib/extract/attribution/refers-to.ts';
import { marked } from './marked.ts';

/** The words that the last source points to. */
const lastReferent = (written: string): string | null => {
  const { linked, tokens, sentences, text } = marked(written);
  const typed = linked.map((one) => ({ linked: one, ...namedSource(one, tokens, sentences) }));
  const span = referents(typed, tokens, sentences).at(-1)?.refersTo;
  return span ? text.slice(...span) : null;
};

describe('whom a source points to', () => {
  test.each<[string, string, string | null]>([
    [
      'a surname goes to the full name',
      'Yesterday [Jo Adair] {said} <yes>. Then [Mr. Adair] {said} <no>.',
      'Jo Adair',
    ],
    ['a name mentioned, not speaking', 'A letter went to Lin Moss. “No,” [Moss] {said}.', 'Lin Moss'],
    ['he, of the one speaker', 'The bid by Jo Adair failed. [He] {said} <it hurt>.', 'Jo Adair'],
    ['he, in the next paragraph', '“Yes,” [Jo Adair] {said}.\n\n[He] {added}: <“And no.”>', 'Jo Adair'],
    ['she is not Mr.', 'The letter by Mr. Jo Adair came. [She] {denied} <it>.', null],
    ['two could be meant', 'The talks of Jo Adair and Lin Moss failed. [He] {said} <so>.', null],
    ['two people of one name', 'The firm of Jo Adair and Kim Adair failed. Then [Adair] {said} <so>.', null],
    ['who, of the name before', 'The plan of Lin Moss, [who] {said} <so>, failed.', 'Lin Moss'],
    [
      'he, of an unnamed official',
      '[A port official] {said} <no>. [He] {said} <it was late>.',
      'A port official',
    ],
    [
      'the official',
      '[A port official] {said} <no>. [The official] {said} <it was late>.',
      'A port official',
    ],
    [
      'the hacker of a hacker',
      '[A hacker who calls himself Nine] {said} <no>. [The hacker] {said} <it was late>.',
      'A hacker who calls himself Nine',
    ],
    ['the hacker of nobody', '[The hacker] {said} <it was late>.', null],
    ['the governor', 'It was signed by Gov. Lin Moss. [The governor] {said} <so>.', 'Gov. Lin Moss'],
    [
      'one governor of two',
      'It was signed by Gov. Lin Moss and Gov. Jo Adair. [The governor] {said} <so>.',
      null,
    ],
    [
      'the campaign',
      '[The Moss campaign] {said} <no>. [The campaign] {said} <so> again.',
      'The Moss campaign',
    ],
    ['nobody before', '[He] {said} <so>.', null],
    ['they', '[Aides] {said} <no>. [They] {said} <so>.', null],
  ])('%s', (_, written, expected) => {
    expect(lastReferent(written)).toBe(expected);
  });
});

test.each<[string, string]>([
  ['[A hacker] {said} <no>. [The hacker] {said} <it was late>.', 'unnamed'],
  ['[Two people at the agency] {said} <no>. [The agency] {said} <it was late>.', 'pronoun-or-definite'],
  ['[Aides] {said} <no>. [The hacker] {said} <it was late>.', 'pronoun-or-definite'],
])('%s ends with a source that is %s', (written, expected) => {
  const { linked, tokens, sentences } = marked(written);
  const typed = linked.map((one) => ({ linked: one, ...namedSource(one, tokens, sentences) }));
  expect(referents(typed, tokens, sentences).at(-1)?.type).toBe(expected);
});

describe('an outlet that bears a surname', () => {
  test.each([
    [
      'is a person where the article names one',
      'The mayor, Lin Bloomberg, left. [Bloomberg] {said} <so>.',
      'named-person',
    ],
    ['is an outlet where nobody has the name', 'The mayor left. [Bloomberg] {said} <so>.', 'outlet'],
    [
      'is an outlet behind its owner’s name',
      'It belongs to Thomson Reuters. [Reuters] {said} <so>.',
      'outlet',
    ],
  ])('%s', (_, written, type) => {
    const { linked, tokens, sentences } = marked(written);
    const typed = linked.map((one) => ({ linked: one, ...namedSource(one, tokens, sentences) }));
    expect(referents(typed, tokens, sentences).at(-1)?.type).toBe(type);
  });
});

const lastType = (written: string): string | undefined => {
  const { linked, tokens, sentences } = marked(written);
  const typed = linked.map((one) => ({ linked: one, ...namedSource(one, tokens, sentences) }));
  return referents(typed, tokens, sentences).at(-1)?.type;
};

describe('a name is a business’s', () => {
  test.each([
    ['by its form of law', 'It was sold to Brightkeel Inc. last year. [Brightkeel] {said} <so>.'],
    ['by its form of law behind a comma', 'Brightkeel, Inc., sold it. [Brightkeel] {said} <so>.'],
    ['by what it is', 'Brightkeel, a maker of pumps, sold it. [Brightkeel] {said} <so>.'],
    ['by what it is said to be first', 'They asked the security firm Brightkeel. [Brightkeel] {said} <so>.'],
    ['in the same sentence', '[Brightkeel], the pump maker, {said} <so>.'],
    ['by who leads it', 'Brightkeel CEO Jo Adair left. [Brightkeel] {said} <so>.'],
    ['by what it has', 'All of Brightkeel’s customers knew. [Brightkeel] {said} <so>.'],
    ['by who works there', 'Jo Adair, a researcher at Brightkeel, left. [Brightkeel] {said} <so>.'],
    [
      'by who works there in what',
      'Jo Adair, head of research at Brightkeel, left. [Brightkeel] {said} <so>.',
    ],
    ['of two words', 'Pumps of Tall Keel Ltd failed. [Tall Keel] {said} <so>.'],
    ['where it owns what is said', 'Brightkeel, a maker of pumps, left. [Brightkeel’s] {claim} <so>.'],
  ])('%s', (_, written) => {
    expect(lastType(written)).toBe('organisation');
  });

  test.each([
    ['whose full name is there', 'The firm Adair runs was founded by Jo Adair. [Adair] {said} <so>.'],
    ['with an address', 'Mr. Adair’s customers left the company Adair. [Adair] {said} <so>.'],
    ['described as one', 'Adair, the firm’s founder, left. [Adair] {said} <so>.'],
    ['with a man behind it', 'Adair, a company man, left. [Adair] {said} <so>.'],
    ['before a noun of theirs', 'There were guards at Adair rallies. [Adair] {said} <so>.'],
    ['shouted at', 'The crowd shouted at Adair. [Adair] {said} <so>.'],
    ['of whom nothing is told', 'The pumps failed. [Adair] {said} <so>.'],
    ['where it is told in a later paragraph', '[Adair] {said} <so>.\n\nAdair, a maker of pumps, left.'],
  ])('and a person’s %s', (_, written) => {
    expect(lastType(written)).toBe('named-person');
  });
});
