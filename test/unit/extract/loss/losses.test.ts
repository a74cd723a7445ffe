import { describe, expect, test } from 'vitest';
import { lossesIn } from '../claims-in.ts';

/** Words, what was lost, least, most, unit, status. */
type Row = readonly [
  words: string,
  what: string,
  min: number | null,
  max: number | null,
  unit?: string,
  status?: string,
];
type Cases = Readonly<Record<string, readonly [text: string, expected: readonly Row[]]>>;

const found: Cases = {
  'losses of': ['The fire drove losses of $375 million.', [['$375 million', 'money', 375e6, 375e6, 'USD']]],
  'a net loss': ['It had a net loss of £2.5m.', [['£2.5m', 'money', 25e5, 25e5, 'GBP']]],
  'a charge behind the sum': ['It took a $40 million charge.', [['$40 million', 'money', 4e7, 4e7, 'USD']]],
  'a write-off': ['The bank booked a write-off of €3bn.', [['€3bn', 'money', 3e9, 3e9, 'EUR']]],
  'in damage': ['Hail did 12 million francs in damage.', [['12 million francs', 'money', 12e6, 12e6, 'CHF']]],
  'money stolen': ['Thieves stole $80,000 from the till.', [['$80,000', 'money', 80_000, 80_000, 'USD']]],
  'ransom paid': [
    'The clinic paid $17,000 to decrypt its files after the ransomware attack.',
    [['$17,000', 'money', 17_000, 17_000, 'USD']],
  ],
  'sent by fraud': [
    'Staff were tricked into wiring $50,000 abroad.',
    [['$50,000', 'money', 5e4, 5e4, 'USD']],
  ],
  'the cost of a hack': [
    'The hack cost the county more than $50,000.',
    [['$50,000', 'money', 5e4, null, 'USD']],
  ],
  'a sum said twice': [
    'The firm lost £77 million ($100 million) to the scam.',
    [
      ['£77 million', 'money', 77e6, 77e6, 'GBP'],
      ['$100 million', 'money', 1e8, 1e8, 'USD'],
    ],
  ],
  'the dead': ['Two men have died on the ridge.', [['Two men', 'people-killed', 2, 2, 'people']]],
  'killed behind a modifier': [
    'The flood killed at least 200 people.',
    [['200 people', 'people-killed', 200, null]],
  ],
  'shot to death': ['A guard shot to death one man and fled.', [['one man', 'people-killed', 1, 1]]],
  'a bare number died': ['In the war 100,000 died.', [['100,000', 'people-killed', 1e5, 1e5]]],
  'headline of dead and hurt': [
    '1 dead, 2 hurt in mill fire',
    [
      ['1', 'people-killed', 1, 1],
      ['2', 'people-injured', 2, 2],
    ],
  ],
  'left dead': ['The blast left five miners dead.', [['five miners', 'people-killed', 5, 5]]],
  'the wounded before their noun': [
    'The two wounded men were flown out.',
    [['two wounded men', 'people-injured', 2, 2]],
  ],
  'counted deaths': ['The ward saw 14 deaths.', [['14 deaths', 'people-killed', 14, 14]]],
  'a couple that adds up': [
    'A 63-year-old woman and two men were shot dead.',
    [['A 63-year-old woman and two men', 'people-killed', 3, 3]],
  ],
  'shot, outcome not said': ['Three guards were shot.', [['Three guards', 'people-injured', 3, 3]]],
  missing: ['Twelve sailors are still missing.', [['Twelve sailors', 'people-missing', 12, 12]]],
  dozens: ['Dozens of villagers were killed.', [['Dozens of villagers', 'people-killed', 24, 99]]],
  'jobs cut': ['The mill will cut 1,200 jobs.', [['1,200 jobs', 'jobs', 1200, 1200, 'jobs', 'possible']]],
  'laid off': ['The firm laid off 300 workers.', [['300 workers', 'jobs', 300, 300, 'jobs']]],
  'records exposed': [
    'Nearly 33 million records were leaked.',
    [['33 million records', 'records', 33e6, 33e6, 'records']],
  ],
  'data of people': [
    'Hackers stole the personal data of 36,000 patients.',
    [['36,000 patients', 'records', 36_000, 36_000, 'records']],
  ],
  'bytes wiped': ['An update wiped 77TB from the archive.', [['77TB', 'data', 77e12, 77e12, 'byte']]],
  'hours of work': ['The crash wiped several hours of data.', [['several hours', 'data', 3, 9]]],
  'things destroyed': [
    'The storm destroyed dozens of homes.',
    [['dozens of homes', 'property', 24, 99, 'homes']],
  ],
  'cables that went down': [
    'Two undersea cables went down.',
    [['Two undersea cables', 'property', 2, 2, 'cables']],
  ],
  'share of a workforce': ['The firm laid off 26% of its workforce.', [['26%', 'percent', 26, 26, '%']]],
  'Indian grouping': [
    'The worm infected 2,30,000 computers.',
    [['2,30,000 computers', 'property', 230_000, 230_000]],
  ],
  'between two sums': [
    'Damage was put at between $1M and $1.5M.',
    [['between $1M and $1.5M', 'money', 1e6, 15e5, 'USD']],
  ],
  denied: [
    'The rumours that over 100,000 jobs will be cut are ludicrous.',
    [['100,000 jobs', 'jobs', 1e5, null, 'jobs', 'denied']],
  ],
  'may have': [
    'There might have been two people killed.',
    [['two people', 'people-killed', 2, 2, 'people', 'possible']],
  ],
  estimated: [
    'The flu killed an estimated 4,000 people.',
    [['4,000 people', 'people-killed', 4000, 4000, 'people', 'estimate']],
  ],
};

const nothing: Cases = {
  'sentenced to death': ['The court sentenced to death two men on Monday.', []],
  'death of another verb': ['They spoke of life to death two men know well.', []],
  'ransom demanded': ['The gang demanded $51,000 in ransom.', []],
  'ransom payment denied': ['The city denied paying the $51,000 ransom that hackers demanded.', []],
  'earnings that fell': ['Net income fell 37% to $32.9 million.', []],
  'loss reserves': ['Loss reserves stood at $108 million.', []],
  'a reserve for losses': ['It added $30 million to reserves for losses.', []],
  'a share price': ['The shares closed at $18.75, down $1.12.', []],
  'a price': ['The watch will cost thousands of pounds.', []],
  'a budget': ['The council approved a budget of $4 million.', []],
  'a cost-cutting target': ['It runs a $1.6 billion cost-cutting plan.', []],
  'counts of a charge': ['He faces two counts of murder.', []],
  'charges of murder': ['She denied two first-degree murder charges.', []],
  'a sports score': ['They suffered a 27-24 loss on Sunday.', []],
  'an election margin': ['A 22-point loss ended her run.', []],
  'seats lost': ['The party lost nearly 60 seats.', []],
  'ages of the dead': ['Ann Lee, 34, and Bo Lee, 36, were found dead.', []],
  'both of an age': ['The brothers, both 51, died at home.', []],
  'age at death': ['The singer died at 91.', []],
  'a height that was fallen': ['He died after falling about 200m down a gully.', []],
  'jobs gained': ['The report shows a gain of 200,000 jobs and no loss of hope.', []],
  'those who did it': ['Two gunmen shot a shopkeeper.', []],
  'a father of two': ['The father of two was killed.', []],
  'agents of a hack': ['Twelve officers were indicted for hacking emails.', []],
  'a flaw, no damage': ['The flaw affects 14 phones and three versions.', []],
  'a model number': ['The only thing lost on the Curve 8900 is speed.', []],
  'a poll share': ['Some 40% of victims report the crime.', []],
  'a player missing a game': ['They will be missing two of their best players.', []],
  'a date of death': ['He was killed on June 24, 2005 in the yard.', []],
  'an address': ['She was killed in the 3400 block of Elm Street.', []],
  'a sample': ['A sample of 54 leaked accounts was checked.', []],
  'one chance': ['You only have one shot at it.', []],
  'the loss has no figure': ['The failure caused a big loss in 2013.', []],
  'a list of records held': ['The site holds thousands of dispute records.', []],
};

describe.each([
  ['a loss', found],
  ['no loss', nothing],
])('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (__, [text, expected]) => {
    const rows = lossesIn(text).map((loss) => [
      text.slice(loss.start, loss.end),
      loss.what,
      loss.min,
      loss.max,
      loss.unit,
      loss.status,
    ]);
    expect(rows.map((row, i) => row.slice(0, expected[i]?.length))).toEqual(expected);
  });
});
