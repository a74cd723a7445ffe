import { describe, expect, test } from 'vitest';
import { cardForm } from '../../../components/card/card-form.ts';
import { cardTop } from '../../../components/card/card-tree.ts';
import {
  allFacets,
  changed,
  echoedEvidence,
  ownSubject,
  subject,
} from '../../../lab/gallery/fixtures/cards.ts';
import { breachEvidence } from '../../../lab/gallery/fixtures/evidence.ts';
import type { CardSubject, Twig } from '../../../lib/model/card.ts';
import type { Evidence, Witness } from '../../../lib/model/relation.ts';
import { tongueOf } from './tongue.ts';

const english = tongueOf('en', 'en-GB');

const textOf = (twig: Twig | string): string =>
  typeof twig === 'string' ? twig : twig.in.map(textOf).join('');

const saysOf = (shown: CardSubject, tongue = english): string =>
  cardTop(tongue, shown).map(textOf).join('\n');

function found(twigs: readonly (Twig | string)[], tag: string): readonly string[] {
  return twigs.flatMap((twig) =>
    typeof twig === 'string' ? [] : [...(twig.tag === tag ? [textOf(twig)] : []), ...found(twig.in, tag)],
  );
}

/** The first origin of the evidence, with so many echoes, each of another outlet. */
function withEchoes(evidence: Evidence, count: number): Evidence {
  const [version] = evidence.versions;
  const [origin] = version?.origins ?? [];
  if (version === undefined || origin === undefined) throw new Error('the evidence is empty');
  const echoes = Array.from({ length: count }, (_, at): Witness => {
    const echo = origin.echoes[at % origin.echoes.length] ?? origin.first;
    return { ...echo, outletName: `Outlet ${at + 1}` };
  });
  return { ...evidence, versions: [{ ...version, origins: [{ ...origin, echoes }] }] };
}

describe('the evidence on a card', () => {
  const words = 'several people with knowledge of the inquiry';

  test('names every outlet, or says how many it leaves out', () => {
    const few = saysOf(subject('for nine months', { evidence: breachEvidence }));
    expect(few).toContain('Meridian Ledger, Corvus Wire, Northgate Courier, Signal & Relay and Halden Today');
    const many = saysOf(subject(words, { evidence: withEchoes(echoedEvidence, 9) }));
    expect(many).toContain('Outlet 1, Outlet 2, Outlet 3, Outlet 4 and 5 more');
  });

  test('tells how one echo rests on its origin, and of several only that they do', () => {
    const one = saysOf(subject(words, { evidence: withEchoes(echoedEvidence, 1) }));
    expect(one).toContain('Credits Meridian Ledger by name');
    const several = saysOf(subject(words, { evidence: echoedEvidence }));
    expect(several).toContain('4 echoes of it');
    expect(several).not.toContain('Credits');
  });
});

/** Names of the controls that a twig holds. */
const controls = (twig: Twig | string): readonly string[] =>
  typeof twig === 'string'
    ? []
    : [...(twig.is['name'] ? [twig.is['name']] : []), ...twig.in.flatMap(controls)];

describe('what the reader writes on a card', () => {
  test('is a note and tags, and the kind only of what the reader marked', () => {
    expect(cardForm(english, subject('in three days')).flatMap(controls)).toEqual(['note', 'tags']);
    expect(cardForm(english, ownSubject).flatMap(controls)).toEqual(['note', 'tags', 'kind']);
  });

  test('stands above it as it is kept, with the tags as they are typed in the form', () => {
    expect(saysOf(ownSubject)).toContain('Tags: ports, to check');
    expect(saysOf({ ...ownSubject, tags: [] })).not.toContain('Tags');
    const [, tags] = cardForm(english, ownSubject);
    expect(JSON.stringify(tags)).toContain('"value":"ports, to check"');
  });
});

describe('a card', () => {
  test('has the words of the article in quotation marks, wherever they stand', () => {
    const quoted = (shown: CardSubject) => found(cardTop(english, shown), 'q');
    expect(quoted(subject('for five weeks', { before: changed }))).toEqual([
      'for six weeks',
      'for five weeks',
    ]);
    const unnamed = subject('The same people', { facets: allFacets });
    expect(quoted(unnamed)).toEqual(['The same people', ...allFacets.map(({ words }) => words)]);
  });

  test('says of an unsure claim that it is', () => {
    expect(saysOf(subject('the fleet has never confirmed it'))).toContain(
      'to an organisation, Hearsay is not sure',
    );
    expect(saysOf(subject('the car maker said in its report'))).not.toContain('not sure');
  });

  test.each([
    ['en', 'en-GB', 'US dollars, inferred'],
    ['de', 'de', 'US-Dollar, aus dem Land'],
  ] as const)('names a currency as it stands in a sentence (%s)', (language, locale, said) => {
    expect(saysOf(subject('losses of $375 million'), tongueOf(language, locale))).toContain(said);
  });
});
