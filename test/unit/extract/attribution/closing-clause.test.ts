import { expect, test } from 'vitest';
import { closingClauseAt } from '../../../../lib/extract/attribution/closing-clause.ts';
import { withRestBehind } from '../../../../lib/extract/attribution/closing-contents.ts';
import { marked } from './marked.ts';

test.each<[string, string, string[]]>([
  [
    'an adverbial before',
    '<In fact>, {according to} [the mill], the pumps failed twice.',
    ['In fact', 'the pumps failed twice'],
  ],
  [
    'a clause of time before',
    '<While it rained>, [Moss] {said}, the pumps failed.',
    ['While it rained', 'the pumps failed'],
  ],
  ['a whole sentence before', '<The pumps have failed>, [Moss] {said}, and left.', ['The pumps have failed']],
  [
    'a clause and its sentence before',
    '<When it rained, the pumps failed>, [Moss] {said}, and left.',
    ['When it rained, the pumps failed'],
  ],
  ['a participle behind', '<In fact>, [Moss] {said}, adding that it rained.', ['In fact']],
  ['a relative behind', '<In May>, {according to} [the mill], which was sold.', ['In May']],
  ['nothing behind', '<In May>, [Moss] {said}.', ['In May']],
])('what is told on both sides: %s', (_, written, expected) => {
  const { text, tokens, sentences, linked } = marked(written);
  const [one] = linked.map((found) => withRestBehind(found, tokens, sentences));
  const words = one?.contents.map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]));
  expect(words).toEqual(expected);
});

test.each<[string, boolean]>([
  ['The pumps failed, a Halden official {said}.', true],
  ['The pumps failed, a spokesman for the mill {said}.', true],
  ['The pumps failed, a mill spokeswoman, Lin Moss {said}.', true],
  ['The pumps failed, a mill owner Lin Moss {said}.', true],
  ['The pumps failed, the crew {said} on Tuesday.', true],
  ['The pumps might fail, a prospect Moss {denied} on Tuesday.', false],
  ['It was the most in years, a record the mill {confirmed}.', false],
  ['He had the keys, a claim his lawyer {denied}.', false],
  ['The mill closed, a decision Mayor Moss {announced}.', false],
])('%s', (written, expected) => {
  const { tokens, sentences, linked } = marked(written);
  const verb = linked[0]?.cue.from ?? 0;
  const clause = closingClauseAt(tokens, verb, 0, sentences.firsts[1] ?? tokens.count);
  expect(clause !== null).toBe(expected);
});

const sourceOf = (written: string): string | null => {
  const { tokens, sentences, linked } = marked(written);
  const clause = closingClauseAt(tokens, linked[0]?.cue.from ?? 0, 0, sentences.firsts[1] ?? tokens.count);
  if (!clause) return null;
  const [from, to] = clause.source;
  return tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
};

test.each([
  ['a participle', 'It leaked, three people briefed on it {said}.', 'three people briefed on it'],
  ['a preposition', 'It leaked, a former guard at the mill {said}.', 'a former guard at the mill'],
  [
    'a relative clause',
    'It leaked, two men who worked there {told} the Courier.',
    'two men who worked there',
  ],
  ['one with an adverb', 'It leaked, pilots who often fly it {say}.', 'pilots who often fly it'],
  [
    'a verb that ends like an adverb',
    'It leaked, pilots who fly the route {say}.',
    'pilots who fly the route',
  ],
  ['a clause between commas', 'It leaked, a clerk, who gave no name, {said}.', 'a clerk, who gave no name'],
  ['a share', 'It leaked, two of its members {told} reporters on Friday.', 'two of its members'],
  [
    'a noun in no list',
    'It leaked, two glaziers close to the owner {said}.',
    'two glaziers close to the owner',
  ],
  ['a place of saying', 'It leaked, workers at the port {said} in an interview.', 'workers at the port'],
  ['a place', 'It leaked, the hospital in Halden {said}.', 'the hospital in Halden'],
  ['a clause, one who is known', 'It leaked, the men who found it {said}.', 'the men who found it'],
  ['the verb first', 'It leaked, {said} a welder hired in May.', 'a welder hired in May'],
  ['the verb first, a day behind', 'It leaked, {said} two of her aides on Monday.', 'two of her aides'],
])('people of whom %s tells more: %s', (_, written, expected) => {
  expect(sourceOf(written)).toBe(expected);
});

test.each([
  ['another speaks in the clause', 'It leaked, a man who neighbours {said}.'],
  ['the clause has no verb of its own', 'It leaked, people who {say}.'],
  ['a sentence of its own', 'It leaked, one man at the door was sure of what he {said}.'],
  ['what they did is no more of them', 'It leaked, the firm updated its notice on what Moss {said}.'],
  ['things', 'It leaked, two letters in the drawer {said}.'],
  ['one who is known', 'It leaked, his aides at the mill {said}.'],
  ['nobody is told', 'It leaked, a clerk at the mill {told}.'],
  ['a story is told', 'It leaked, a clerk at the mill {told} jokes.'],
  ['one in private is told', 'It leaked, a clerk at the mill {told} her mother.'],
  ['what is said follows', 'It leaked, a clerk at the mill {said} it would stop.'],
  ['a quotation follows', 'It leaked, a clerk at the mill {said} “it will stop”.'],
  ['a colon follows', 'It leaked, a clerk at the mill {told} the Courier: it will stop.'],
  ['nothing stands before', 'A clerk at the mill {told} the Courier.'],
  ['the verb first, with what is said', 'It leaked, {said} a man at the mill was sure.'],
  ['the verb first, and nobody', 'It leaked, {said} nothing of it.'],
])('nothing where %s: %s', (_, written) => {
  expect(sourceOf(written)).toBeNull();
});
