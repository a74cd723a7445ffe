import { describe, expect, test } from 'vitest';
import { isDoubtful } from '../../../../lib/extract/attribution/doubt.ts';
import { marked } from './marked.ts';

const doubted = (written: string): boolean | null => {
  const { linked, tokens, sentences } = marked(written);
  const [one] = linked;
  return one ? isDoubtful(one, tokens, sentences) : null;
};

describe('what a reader would not call an attribution', () => {
  test.each([
    ['a deed', '[The mill] {released} <a new pump>.'],
    ['a plan', '[The mill] {plans} <to build a new pump>.'],
    ['an offer', '[Moss] {is offering} <three boats for sale>.'],
    ['a helper', '[He] {helped} <to defend the mill’s plan>.'],
    ['a state', '[Moss] {knew} <the valley>.'],
    ['what was not shown', '[The test] {did not indicate} <that it rained>.'],
    ['what will be', '[The mill] {will offer} <that it be sold>.'],
    ['what might be said', '[The letters] {may ask} <you to pay at once>.'],
    ['the reader', 'Here is what [you] {said} <to us>.'],
    ['a condition', 'If [Moss] {says} <that it rained>, they leave.'],
    ['anybody', 'Anyone [who] {knows} <that it rained> may leave.'],
    ['the writer', '[We] {suggest} <a walk along the harbour>.'],
    ['a look', '[It] {appears} <that it rained>.'],
    ['a passive of no words', '<The mill> {is known} <for its pumps>.'],
    ['a passive of what was done', '<The flaws> {were disclosed} in May.'],
    ['reasons cited', '[Moss] said no, {citing} <the weather>.'],
    ['what was found to be', '[Moss] {found} <to be late>.'],
    ['a wish with a quotation', '[Moss] {wanted} <to offer “a valley with a human face”>.'],
    ['a term in quotation marks', '[Moss] {suspended} <the “Old Crossing” bridge>.'],
    ['two deeds', '[Moss] {learned of} <the plan but did not tell>.'],
    ['those who are told', '[Owners] {are also advised} <to leave>.'],
    ['a fact that shows another', 'It rained, [which] {shows} <that the pumps were late>.'],
    ['a thing that shows another', '[The uptick] {reveals} <that the pumps were late>.'],
    ['a thing that underlines another', '[The uptick] {underscores} <the danger>.'],
    ['an occasion', '[Moss] said no, {referring to} <the pumps>.'],
    ['a sum', '[The share] {added} <more than two points>.'],
    ['a thing worried about', 'There were [people] {worried about} <the pumps>.'],
  ])('%s', (_, written) => {
    expect(doubted(written)).toBe(true);
  });

  test.each([
    ['words', '[Moss] {said} <it rained>.'],
    ['words before', '<It rained>, [Moss] {said}.'],
    ['a finding', '[Keepers] {found} <that the pumps were late>.'],
    ['a finding without that', '[Keepers] {found} <the pumps were late>.'],
    ['a quotation', '[Moss] {continued}: <“It rained.”>'],
    ['a judgement', '[Moss] {condemned} <the plan>.'],
    ['a view', '[Moss] {is concerned about} <the plan>.'],
    ['a view that', '[The council] {is confident} <the pumps will hold>.'],
    ['a refusal to speak', '[Moss] {declined} <to comment>.'],
    ['a refusal of those whose noun is not known', '[The duchess] {declined} <to comment>.'],
    ['no answer', '[Moss] {did not respond to} <a request for comment>.'],
    ['those who are cited', '<It rained>, the paper said, {citing} [two keepers].'],
    ['words not said', '[Moss] {would not say} <how many pumps were late>.'],
    ['an expectation of nobody', '<The mill> {is expected} <to be sold>.'],
    ['a report of nobody', '<The mill> {was reportedly sold} <in May>.'],
    ['according to', '{According to} [the uptick], <it rained>.'],
    ['words added', '[Moss] said no but {added} <a pump had failed>.'],
    ['a promise', '[The mayor’s] {promise} <that it would rain>'],
    ['a quotation of the writer', '<“It rained,”> [I] {said}.'],
    ['a name', '[Harbourlight] {revealed} <that it rained>.'],
    ['whom something is said of', '[Moss] {was quoted as saying} <that it rained>.'],
    ['many', '[Many] {believe} <that it rained>.'],
  ])('but not %s', (_, written) => {
    expect(doubted(written)).toBe(false);
  });
});
