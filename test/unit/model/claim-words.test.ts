import { expect, test } from 'vitest';
import type { Attribution } from '../../../lib/model/claim.ts';
import { wordsOf } from '../../../lib/model/claim-words.ts';
import type { Pieces } from '../../../lib/model/span.ts';

/** An attribution whose source stands in `[…]` and its cue in `<…>` of the marked text. */
function read(marked: string): { claim: Attribution; text: string } {
  let text = '';
  const spans: Record<'[' | '<', [number, number][]> = { '[': [], '<': [] };
  for (const part of marked.split(/([[<][^\]>]*[\]>])/)) {
    const open = part[0];
    const words = open === '[' || open === '<' ? part.slice(1, -1) : part;
    if (open === '[' || open === '<') spans[open].push([text.length, text.length + words.length]);
    text += words;
  }
  return { text, claim: attribution(spans['['], spans['<']) };
}

const attribution = (source: Pieces, cue: Pieces): Attribution => ({
  id: 'a',
  kind: 'attribution',
  start: 0,
  end: 1,
  because: 'attribution-speech-verb',
  confidence: 1,
  source: { spans: source, type: 'organisation', refersTo: null, outlet: null, facets: [] },
  cue: cue.length === 0 ? null : { spans: cue },
  content: null,
});

const cases: readonly (readonly [name: string, marked: string, words: string])[] = [
  ['a source and its cue side by side', 'It sank, [the port] <said> late.', 'the port said'],
  ['a cue before its source', 'It sank, <citing> [two pilots].', 'citing two pilots'],
  ['a comma between them', '[Its head, Ada Lind], <told> us.', 'Its head, Ada Lind, told'],
  ['a line break between them', '[the port]\n<said>', 'the port said'],
  ['words between them', '[The port] has since <said> so.', 'The port … said'],
  ['a full stop between them', '[The port]. <Said> who?', 'The port … Said'],
  ['a source alone', 'so [the port]', 'the port'],
];

test.each(cases)('the words of %s', (_, marked, words) => {
  const { claim, text } = read(marked);
  expect(wordsOf(claim, text)).toBe(words);
});
