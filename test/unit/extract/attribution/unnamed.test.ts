import { expect, test } from 'vitest';
import { isShown } from '../../../../lib/model/painted.ts';
import { attributionsIn } from './extracting.ts';

/** The unnamed sources that a page paints, each with what is told of it; "-" for none. */
const painted = (text: string): string[] =>
  attributionsIn(text)
    .filter((claim) => isShown(claim) && claim.source.type === 'unnamed')
    .map(({ source: { spans, facets } }) =>
      [
        spans.map((span) => text.slice(...span)).join(' … ') || '-',
        ...facets.map(({ name, span }) => `${name}: ${text.slice(...span)}`),
      ].join(' | '),
    );

test.each<[string, string[]]>([
  [
    'The grid suffered an intrusion that went unnoticed for seven months, the Halden Courier reported, citing multiple unnamed sources.',
    ['multiple unnamed sources | count: multiple | role: sources'],
  ],
  [
    'An anonymous former navy commander told the Auberton Times that the breach was “worse than we feared.”',
    [
      'An anonymous former navy commander | role: former navy commander | affiliation: navy | told: Auberton Times',
    ],
  ],
  [
    'A senior official at the energy ministry, who asked not to be named because the inquiry is open, said the pumps were switched off by hand.',
    [
      'A senior official at the energy ministry, who asked not to be named because the inquiry is open | role: senior official | affiliation: the energy ministry | reason: asked not to be named because the inquiry is open',
    ],
  ],
  [
    'Two people briefed on the inquiry told Reuters the intruders had used stolen passwords.',
    [
      'Two people briefed on the inquiry | count: Two | role: people | proximity: briefed on the inquiry | told: Reuters',
    ],
  ],
  [
    'Several current and former engineers at Nordfell said the alarms had been muted.',
    [
      'Several current and former engineers at Nordfell | count: Several | role: current and former engineers | affiliation: Nordfell',
    ],
  ],
  ['The intruders reportedly stayed for weeks.', ['-']],
  ['It is believed that the intruders came in through a supplier.', ['-']],
  ['It was reported that the mill would close.', ['-']],
  ['The ferry is understood to have been carrying 40 people.', ['-']],
  ['The ministry is understood to have approved the sale.', ['-']],
  ['A court heard that the driver had been awake for thirty hours.', ['-']],
  ['The court has also heard how the pumps were switched off.', ['-']],
  ['Halden Crown Court heard on Monday that he moved the money in June.', ['-']],
  ['The alarm had been off for two days, an inquest heard on Friday.', ['-']],
  ['It later emerged that nobody had read the report.', ['-']],
  ['Nobody had read the report, it has emerged.', ['-']],
  ['It transpired on Tuesday that nobody had read the report.', ['-']],
  ['The committee heard evidence on the alarms.', []],
  ['The jury heard the whole case in nine days.', []],
  ['Residents heard a loud bang before the fire.', []],
  ['It emerged from the water that evening.', []],
  ['A plant emerged that can live in brine.', []],
  ['A spokesman said the company had told its customers.', ['A spokesman | role: spokesman']],
  [
    'The fire began in the engine room, two officials said on Sunday.',
    ['two officials | count: two | role: officials'],
  ],
  ['According to two officials, the fire began at sea.', ['two officials | count: two | role: officials']],
  [
    'A government source told the Ledger there was “no plan B.”',
    ['A government source | role: government source | affiliation: government | told: Ledger'],
  ],
  ['One of the nurses said: “We ran out of masks.”', ['One of the nurses | count: One | role: nurses']],
])('unnamed: %s', (text, expected) => {
  expect(painted(text)).toEqual(expected);
});

test.each([
  ['Three officials were hurt in the fire.'],
  ['An official was seen leaving the building.'],
  ['Experts were hired to look at the pumps.'],
  ['Critics were not invited.'],
  ['Neighbours were moved to a hotel.'],
  ['Residents were told to boil their water.'],
  ['Hackers stole 3 million records.'],
  ['Engineers found a flaw in the valve.'],
  ['People in the town left their homes.'],
  ['A group calling itself Night Tide was blamed.'],
  ['A spokesman for Nordfell said the company had told its customers.'],
  ['A spokeswoman for the ministry, Ana Ruiz, declined to comment.'],
  ['One of the nurses, Ida Holm, said: “We ran out of masks.”'],
  ['The terminal was running again within four days, according to local media reports.'],
  ['The mill is known for its pumps.'],
  ['The mill was designed to last a century.'],
])('nobody unnamed: %s', (text) => {
  expect(painted(text)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    'The mill did not notice the leak for nine weeks, four people briefed on the inquiry said, in what may cost it the permit.',
    ['four people briefed on the inquiry | said'],
  ],
  [
    'The leak at the mill went unnoticed for nine weeks, two people who cleaned it up told the Halden Courier, and a lamp would have shown it.',
    ['two people who cleaned it up | told'],
  ],
  [
    'The council will drop the levy, three people with knowledge of the plan said on Monday.',
    ['three people with knowledge of the plan | said'],
  ],
  [
    'The ferry will not sail before June, said a sailor who was on board.',
    ['a sailor who was on board | said'],
  ],
  [
    'The talks resume on Monday, an aide to the mayor, who may not speak in public, said.',
    ['an aide to the mayor, who may not speak in public | said'],
  ],
  [
    'Guards who asked not to be named said the gate had been open.',
    ['Guards who asked not to be named | said'],
  ],
  [
    'Guards speaking on condition of anonymity said the gate had been open.',
    ['Guards speaking on condition of anonymity | said'],
  ],
  [
    'Residents who lived near the gate said they had heard nothing.',
    ['Residents who lived near the gate | said'],
  ],
  [
    '“They told us to wait,” one passenger, who gave no name, told the Courier.',
    ['one passenger, who gave no name | told'],
  ],
  ['Guards Without Borders said the gate had been open.', []],
  ['Guards behind the claim are sought.', []],
  ['Children who live at the mill told stories of it.', []],
  ['The mill lent money to growers, people who work the land, and told nobody.', []],
  ['The choir has two singers who told their families of it.', []],
  ['The ferry, with people on board, said nothing of its course.', []],
])('who closes a sentence, of whom more is told: %s', (text, expected) => {
  const seen = attributionsIn(text)
    .filter((claim) => isShown(claim) && claim.source.type === 'unnamed')
    .map(({ source, cue }) =>
      [source.spans, cue?.spans ?? []].map((spans) => spans.map((span) => text.slice(...span)).join(' … ')),
    );
  expect(seen.map((parts) => parts.join(' | '))).toEqual(expected);
});

test.each<[string, boolean]>([
  ['The pumps failed twice, Ana Ruiz, a spokeswoman for the mill, said on Friday.', true],
  ['The pumps failed twice, said Ana Ruiz, who runs the mill.', true],
  ['“It is safe,” insisted the mayor, who drank a glass of it.', true],
  ['Another 31 people were hurt, the hospital in Halden said.', true],
  ['The firm plans to sell the mill, and Ruiz knows it.', false],
])('closes with who says so, whoever that is: %s', (text, expected) => {
  expect(attributionsIn(text).some((claim) => isShown(claim))).toBe(expected);
});
