import { describe, expect, test } from 'vitest';
import { namedSource } from '../../../../lib/extract/attribution/named-source.ts';
import type { SourceType } from '../../../../lib/model/source-type.ts';
import { marked } from './marked.ts';

const typeOf = (written: string): SourceType => {
  const { linked, tokens, sentences } = marked(written);
  const [first] = linked;
  return first ? namedSource(first, tokens, sentences).type : 'other';
};

describe('source types', () => {
  test.each<[SourceType, string[]]>([
    [
      'named-person',
      [
        '[Mayor Jo Adair] {said}',
        'Yesterday [Adair] {said}',
        '[Secretary of State Jo Moss] {said}',
        '[Coach P.J. Moss] {said}',
        '[House Minority Leader Jo Moss] {said}',
        '[Mr. Adair] {said}',
        '[Harbour spokeswoman Lin Moss] {said}',
        '[A pilot, Lin Moss,] {said}',
        '[one senator, Nevada’s Lin Moss,] {said}',
        '[LIN MARLOWE] {said}',
        '[MARLOWE]: {said}',
        '[DeMoss] {said}',
        '[Cook] {said}',
        '[Porter] {said}',
        '[critics like Lin Moss] {said}',
        '[Lin Moss of the harbour board] {said}',
        'Yesterday [Lin Ledger] {said}',
        '[early retiree and self-made billionaire Lin Moss] {said}',
        '[Mr. Bloomberg] {said}',
        '[Mr. Post] {said}',
        '[Lin Moss of the Halden Gazette] {said}',
        '[Dr. Ana Ruiz, who ran the clinic,] {said}',
        '[Lin Moss himself] {said}',
        '[a docker named Lin Moss] {said}',
        '[The other guard, her cousin Lin Moss, 40,] {said}',
      ],
    ],
    [
      'unnamed',
      [
        '[officials] {said}',
        '[Two senior officials] {said}',
        '[A former U.S. military official] {said}',
        '[people familiar with the talks] {said}',
        '[some] {said}',
        '[a number of Moss fans] {said}',
        '[Several farmers supporting Moss] {said}',
        '[Mr. Moss’s backers] {said}',
        '[the Corsicans of the valley] {said}',
        '[several aides to Mr. Adair] {said}',
        '[Critics] {said}',
        '[Environmentalists] {said}',
        '[Consumers] {said}',
        '[organisations] {said}',
        '[delegations] {said}',
        '[the official] {said}',
        '[Moss supporters] {said}',
        '[Democrats on the panel] {said}',
        '[a source close to the family] {said}',
        '[police] {said}',
        '[a spokesman] {said}',
        '[the sources] {said}',
        '[law enforcement] {said}',
        '[Some law enforcement officials] {said}',
        '[children] {said}',
        '[neurosurgeons] {said}',
        '[two outside experts] {said}',
        '[even some keepers] {said}',
        '[almost all of the keepers] {said}',
        '[Four more] {said}',
        '[Two others waiting in line] {said}',
        '[the flood of angry residents] {said}',
        '[unions that speak for a majority of dockers] {said}',
        'It {was reported}',
      ],
    ],
    [
      'organisation',
      [
        '[The Justice Department] {said}',
        '[NATO] {said}',
        '[Harbourlight, a firm in Halden,] {said}',
        '[the campaign of the dockers, Harbour First,] {said}',
        '[TalkTalk] {said}',
        'Yesterday [Nevada] {said}',
        '[LabHarbour] {said}',
        '[HARBOUR] {said}',
        '[the HARBOUR agency] {said}',
        '[A spokesman for the Port Authority] {said}',
        '[the Moss campaign] {said}',
        '[Iceland and Norway’s Fisheries Council] {said}',
        '[the European Commission] {said}',
      ],
    ],
    [
      'outlet',
      [
        '[The Associated Press] {reported}',
        '[local press reports] {suggest}',
        '[the newspaper] {said}',
        '[Reuters] {reported}',
        '[the Meridian Ledger] {reported}',
        '[the Ledger] {reported}',
        '[The Auberton Post] {wrote}',
        '[Halden Gazette] {wrote}',
        '[state television] {said}',
      ],
    ],
    [
      'document',
      [
        '[The report] {said}',
        '[a new poll] {found}',
        '[Court filings] {show}',
        '[respondents] {said}',
        '[47 percent] {said}',
        '[the post] {said}',
        '[the latest Fox News poll of voters] {said}',
        '[the press release of the harbour] {said}',
        '[The Journal of Harbour Law] {said}',
        '[more than four in 10] {said}',
        '[nearly nine out of 10] {said}',
        '[a poll taken in Halden] {found}',
        '[a Gazette/Courier poll] {found}',
        '[A previously unseen email obtained by the Ledger] {said}',
        '[a copy of the letter seen by the Ledger] {said}',
        '[the average of recent polls] {shows}',

        '[aerial photographs] {show}',
        '[a court filing] {said}',
        '[the harbour board’s own calculations] {suggest}',
        '[the description on the website] {reads}',
        '[Warnings on the fence] {say}',
      ],
    ],
    [
      'pronoun-or-definite',
      [
        '[He] {said}',
        '[who] {said}',
        '[the chairman] {said}',
        '[The company] {said}',
        '[his office] {said}',
        '[the two] {agreed}',
        '[the lawmaker] {said}',
        '[the harbour veteran] {said}',
        '[The two lawmakers] {said}',
      ],
    ],
    [
      'other',
      [
        '[no one] {said}',
        '[No one outside the board and a few executives] {knew}',
        '[Virtually no one] {said}',
        '[history] {shows}',
        '[public] {criticism}',
        '[Blood tests] {revealed}',
        '[Several clues] {suggest}',
        '[helicopters] {show}',
        '[recent victories] {suggest}',
        '[Meanwhile] {said}',
        '[However] {said}',
        '[Previously] {said}',
        '[their losses] {show}',
        '[,] {said}',
      ],
    ],
  ])('%s', (type, cases) => {
    expect(cases.map((written) => [written, typeOf(written)])).toEqual(
      cases.map((written) => [written, type]),
    );
  });

  test.each<[string, string | null]>([
    ['[Reuters] {reported}', 'reuters.com'],
    ['[The New York Times] {reported}', 'nytimes.com'],
    ['[the newspaper] {reported}', null],
    ['[the Post] {reported}', null],
    ['[the Meridian Ledger] {reported}', null],
    ['[Local press reports] {suggest}', null],
    ['[the Guardian] {reported}', 'theguardian.com'],
    ['[Mr. Adair] {said}', null],
  ])('the outlet of %s', (written, outlet) => {
    const { linked, tokens, sentences } = marked(written);
    expect(linked.map((one) => namedSource(one, tokens, sentences).outlet)).toEqual([outlet]);
  });

  test.fails.each<[SourceType, string]>([
    ['named-person', '[Lin French] {said}'],
    ['organisation', '[the band Harbour] {said}'],
    ['organisation', '[Harbour & Sons] {said}'],
  ])('known miss: %s for %s', (type, written) => {
    expect(typeOf(written)).toBe(type);
  });
});
