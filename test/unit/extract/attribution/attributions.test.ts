import { assert, lorem, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Attribution } from '../../../../lib/model/claim.ts';
import { attributionsIn, readings } from './extracting.ts';

describe('attributions', () => {
  test.each<[string, string, string[]]>([
    [
      'speech before',
      'Mayor Jo Adair said that the bridge would stay shut until spring.',
      ['Mayor Jo Adair | said | that the bridge would stay shut until spring'],
    ],
    [
      'a quote and its tail',
      '“We had no warning at all,” said Mr. Adair.',
      ['Mr. Adair | said | “We had no warning at all,”'],
    ],
    [
      'a quote in two pieces',
      '“We had no warning,” Ms. Moss said, “and no help.”',
      ['Ms. Moss | said | “We had no warning,” … “and no help.”'],
    ],
    [
      'straight quotes',
      '"We had no warning," Ms. Moss told reporters on Friday.',
      ['Ms. Moss | told | "We had no warning,"'],
    ],
    [
      'according to',
      'According to the report, the pumps failed twice.',
      ['the report | According to | the pumps failed twice'],
    ],
    [
      'citing unnamed people',
      'The port was hit by an attack, the paper wrote.\n\nTwo ships were turned away, citing two anonymous officials.',
      [
        'the paper | wrote | The port was hit by an attack',
        'two anonymous officials | citing | Two ships were turned away',
      ],
    ],
    [
      'an outlet in a closing clause, and a day',
      'The mill lost nine ships, the Harbor Ledger reported on Tuesday.',
      ['the Harbor Ledger | reported | The mill lost nine ships'],
    ],
    [
      'an outlet and whom it cites tell the same',
      'The mill suffered a fire that burned for two days, the Harbor Ledger reported on Tuesday, citing several unnamed sources.',
      [
        'the Harbor Ledger | reported | The mill suffered a fire that burned for two days',
        'several unnamed sources | citing | The mill suffered a fire that burned for two days',
      ],
    ],
    [
      'press reports between commas',
      'The mill was open again within a week, local press reports suggest, because the rain had stopped.',
      [
        'local press reports | suggest | The mill was open again within a week … because the rain had stopped',
      ],
    ],
    [
      'a report that rests on an outlet',
      'The mill will be sold in spring, two papers said, quoting the Harbor Ledger.',
      [
        'two papers | said | The mill will be sold in spring',
        'the Harbor Ledger | quoting | The mill will be sold in spring',
      ],
    ],
    [
      'a clause of time at the beginning of what is said',
      'When the fire was out, the mill stopped its pumps for a week, according to the Ledger.',
      ['the Ledger | according to | When the fire was out, the mill stopped its pumps for a week'],
    ],
    [
      'people without names in a closing clause',
      'The rule is vague about who may fish, harbour experts say, and it may be changed.',
      ['harbour experts | say | The rule is vague about who may fish … and it may be changed'],
    ],
    ['an outlet that does not speak', 'The Ledger, sold on Mondays, reports to a board in Oslo.', []],
    ['what something is known as', 'The bridge is known as the Old Crossing. A man named Moss built it.', []],
    ['led by one without a name', 'The boat was steered by an unnamed man to the port.', []],
    ['nobody says so', 'The bridge was opened in 1931. It has two lanes.', []],
    ['a price is no statement', 'Tickets cost 20 euros. Children go free.', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  test('agentless attribution is unnamed and has no source span', () => {
    const [first] = attributionsIn('The minister is believed to have left the country on Sunday night.');
    expect(first?.source).toMatchObject({ spans: [], type: 'unnamed', refersTo: null, outlet: null });
    expect(first?.because).toBe('attribution-agentless');
  });

  test('a statement of which the source was not found is not painted', () => {
    const found = attributionsIn('Adding that it had rained for a week.');
    expect(found.filter(({ source, confidence }) => source.spans.length === 0 && confidence > 0.5)).toEqual(
      [],
    );
  });

  test('an unnamed source carries what is said of it', () => {
    const text =
      'Two senior officials familiar with the talks told Reuters that the port would reopen on Monday.';
    const [first] = attributionsIn(text);
    const facets = first?.source.facets.map(({ name, span }) => `${name}: ${text.slice(...span)}`);
    expect(first?.source.type).toBe('unnamed');
    expect(facets).toEqual([
      'count: Two',
      'role: senior officials',
      'proximity: familiar with the talks',
      'told: Reuters',
    ]);
  });

  test('claims hold to their schema, and spans lie inside the text and are not empty', () => {
    assert(
      property(string({ unit: 'binary' }), lorem({ mode: 'sentences', maxCount: 3 }), (noise, words) => {
        const text = `${noise} said ${words}\n\n“${words}” ${noise} officials said.`;
        for (const claim of attributionsIn(text)) {
          const { source, cue, content, start, end } = Attribution.parse(claim);
          for (const [from, to] of [...source.spans, ...(cue?.spans ?? []), ...(content?.spans ?? [])]) {
            expect(from).toBeGreaterThanOrEqual(start);
            expect(to).toBeLessThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
          }
        }
      }),
    );
  });

  test('a paragraph more changes no attribution before it', () => {
    const text =
      'Officials said the port was shut. “It will reopen,” Gov. Lin Moss said.\n\nThe governor denied it. Reportedly, two ships left.';
    const before = attributionsIn(text);
    expect(before.length).toBeGreaterThan(2);
    assert(
      property(lorem({ mode: 'sentences', maxCount: 5 }), (more) => {
        const after = attributionsIn(`${text}\n\n“${more}” Gov. Jo Adair said. Lin Moss agreed.`);
        expect(after.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
