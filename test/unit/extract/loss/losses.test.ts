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
  'one shot to death by a guard': [
    'A guard shot to death one man and fled.',
    [['one man', 'people-killed', 1, 1]],
  ],
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
  'the death toll of': ['The death toll of 40 guards rose.', [['40 guards', 'people-killed', 40, 40]]],
  'the dead before those who were hurt': [
    'The crash injured 40 people in the old mill and killed two.',
    [
      ['40 people', 'people-injured', 40, 40],
      ['two', 'people-killed', 2, 2],
    ],
  ],
  'lives claimed': ['The strike claimed 30 lives.', [['30 lives', 'people-killed', 30, 30, 'people']]],
  'a toll that rose': ['The death toll rose to 35.', [['35', 'people-killed', 35, 35]]],
  'the lives of': ['The quake took the lives of 300 people.', [['300 people', 'people-killed', 300, 300]]],
  'the loss of soldiers': [
    'The town mourned the loss of 40 soldiers.',
    [['40 soldiers', 'people-killed', 40, 40]],
  ],
  'a people that was lost': ['The convoy lost 40 Americans.', [['40 Americans', 'people-killed', 40, 40]]],
  'fell to their deaths': [
    'Twenty miners fell to their deaths.',
    [['Twenty miners', 'people-killed', 20, 20]],
  ],
  'lost their lives': ['Twenty miners lost their lives.', [['Twenty miners', 'people-killed', 20, 20]]],
  'relatives of others who were killed': [
    'Several relatives of Americans were killed.',
    [['Several relatives', 'people-killed', 3, 9]],
  ],
  'relatives of others who died': [
    'Several relatives of Americans died.',
    [['Several relatives', 'people-killed', 3, 9]],
  ],
  'taken to a hospital nearby': [
    'Twelve pupils were taken to a nearby hospital.',
    [['Twelve pupils', 'people-injured', 12, 12]],
  ],
  'treated at a hospital': [
    'Twelve pupils were treated at a hospital.',
    [['Twelve pupils', 'people-injured', 12, 12]],
  ],
  'who has a part in the news': [
    'At least one technician was injured.',
    [['one technician', 'people-injured', 1, null]],
  ],
  'users hacked by somebody': [
    'It left two million users hacked by criminals.',
    [['two million users', 'records', 2e6, 2e6]],
  ],
  'in hospital': ['Twelve pupils were in hospital.', [['Twelve pupils', 'people-injured', 12, 12]]],
  'rushed into hospital': [
    'Twelve pupils were rushed into hospital.',
    [['Twelve pupils', 'people-injured', 12, 12]],
  ],
  'a part of those just counted': [
    'Six men, including two officers, were killed.',
    [
      ['Six men', 'people-killed', 6, 6],
      ['two officers', 'people-killed', 2, 2],
    ],
  ],
  'shot to death': ['Four people shot to death in Brill.', [['Four people', 'people-killed', 4, 4]]],
  'shot dead': ['Gunmen shot one person dead.', [['one person', 'people-killed', 1, 1]]],
  'shot and killed': ['Four people were shot and killed.', [['Four people', 'people-killed', 4, 4]]],
  'only shot': ['Four people were shot and robbed.', [['Four people', 'people-injured', 4, 4]]],
  'the nearer word of two': ['The crash injured two men killed later.', [['two men', 'people-killed', 2, 2]]],
  'a small count of the hurt beside an incident': [
    'The attack hurt up to 20 guards.',
    [['20 guards', 'people-injured', null, 20]],
  ],
  'women and men add up': [
    'Two women and three men were killed.',
    [['Two women and three men', 'people-killed', 5, 5]],
  ],
  'the modifier of the first holds for both': [
    'At least two women and three men were killed.',
    [['two women and three men', 'people-killed', 5, null]],
  ],
  'the modifier of the second, too': [
    'Two women and at least three men were killed.',
    [['Two women and at least three men', 'people-killed', 5, null]],
  ],
  'two harms do not add up': [
    'Two women were killed and three men were hurt.',
    [
      ['Two women', 'people-killed', 2, 2],
      ['three men', 'people-injured', 3, 3],
    ],
  ],
  'a nation for one': [
    'One Australian and two English climbers died.',
    [['One Australian and two English climbers', 'people-killed', 3, 3]],
  ],
  'one who belongs to a phrase is not added': [
    'The old friend of Ann and two women died.',
    [['two women', 'people-killed', 2, 2]],
  ],
  'a list of things goes on': [
    'The storm destroyed 40 homes, 12 shops and 3 cars.',
    [
      ['40 homes', 'property', 40, 40],
      ['12 shops', 'property', 12, 12],
      ['3 cars', 'property', 3, 3],
    ],
  ],
  'a bare number of the same list in another place': [
    'The fire burned 40 homes in Brill and 300 in Halden.',
    [
      ['40 homes', 'property', 40, 40],
      ['300', 'property', 300, 300],
    ],
  ],
  'a bare number of records behind "with"': [
    'Hackers stole 5,000 records from Brill, followed by Halden with 67,382.',
    [
      ['5,000 records', 'records', 5000, 5000],
      ['67,382', 'records', 67_382, 67_382],
    ],
  ],
  'a doubt ends a list': [
    'The storm destroyed 40 homes and may have reached 12 shops.',
    [['40 homes', 'property', 40, 40]],
  ],
  'a sum said twice behind "or"': [
    'The firm lost 4 bitcoin, or about $55,000.',
    [
      ['4 bitcoin', 'money', 4, 4, 'BTC'],
      ['$55,000', 'money', 55_000, 55_000, 'USD'],
    ],
  ],
  'another sum of the same currency is not the same': [
    'The firm lost £77 million, £100 million less than last year.',
    [['£77 million', 'money', 77e6, 77e6, 'GBP']],
  ],
  'people beside the sum that they lost': [
    '15,000 shoppers lost £11m.',
    [
      ['15,000 shoppers', 'other', 15_000, 15_000, 'shoppers'],
      ['£11m', 'money', 11e6, 11e6, 'GBP'],
    ],
  ],
  'people that a storm hit': ['200 people have been hit by the storm.', [['200 people', 'other', 200, 200]]],
  'people without a home': [
    'Thousands of people homeless wait.',
    [['Thousands of people', 'other', 2000, 9999]],
  ],
  'leaked records': [
    'Hackers showed 88,153 leaked employee records.',
    [['88,153 leaked employee records', 'records', 88_153, 88_153]],
  ],
  'pages right beside a leak': [
    'The site leaked 4,000 pages of notes.',
    [['4,000 pages', 'records', 4000, 4000]],
  ],
  'people whom a leak touched': [
    'The leak affected 36,000 people.',
    [['36,000 people', 'records', 36_000, 36_000]],
  ],
  'users by their accounts': [
    'Some 800,000 registered users exposed by the hack complained.',
    [['800,000 registered users', 'records', 8e5, 8e5]],
  ],
  'whose passwords were taken': [
    '87 million users whose passwords were taken complained.',
    [['87 million users', 'records', 87e6, 87e6]],
  ],
  'a number apart from its noun': [
    'The number of accounts leaked could be around 130 million.',
    [['130 million', 'records', 130e6, 130e6, 'records', 'possible']],
  ],
  'a number apart from its noun, open above': [
    'The number of accounts leaked is more than 130 million.',
    [['130 million', 'records', 130e6, null, 'records']],
  ],
  'a number apart from its noun, open below': [
    'The number of accounts leaked is up to 130 million.',
    [['130 million', 'records', null, 130e6, 'records']],
  ],
  'what a leaked base contained': [
    'The database contained 4 million accounts after the leak.',
    [['4 million accounts', 'records', 4e6, 4e6]],
  ],
  'details of people': [
    'The leak exposed details of its 4 million staff and students.',
    [['4 million staff and students', 'records', 4e6, 4e6]],
  ],
  'bytes exposed': ['Some 43 TB of data was exposed.', [['43 TB', 'data', 43e12, 43e12, 'byte']]],
  'hours of work stay hours': [
    'The crash wiped several hours of data.',
    [['several hours', 'data', 3, 9, 'hours']],
  ],
  'written off': ['The firm wrote off $5 million.', [['$5 million', 'money', 5e6, 5e6, 'USD']]],
  'got away with': ['Thieves got away with £3m.', [['£3m', 'money', 3e6, 3e6, 'GBP']]],
  'lost in the passive': [
    'Some $400 billion was reportedly lost.',
    [['$400 billion', 'money', 4e11, 4e11, 'USD']],
  ],
  'lost straight behind the sum': [
    'Some $400 billion lost by fraud is gone.',
    [['$400 billion', 'money', 4e11, 4e11]],
  ],
  'taken in ransoms': ['The gang took in $3 million in ransoms.', [['$3 million', 'money', 3e6, 3e6]]],
  'paid after all': [
    'The city decided to pay the hackers $3 million in ransom.',
    [['$3 million', 'money', 3e6, 3e6, 'USD', 'actual']],
  ],
  'the costs of a breach': ['The costs of the breach were $3 million.', [['$3 million', 'money', 3e6, 3e6]]],
  'the cost of a hack, whatever was demanded': [
    'The hack, the gang demanded, cost $3 million.',
    [['$3 million', 'money', 3e6, 3e6]],
  ],
  'a cost in losses': ['The paint cost $3 million in lost sales.', [['$3 million', 'money', 3e6, 3e6]]],
  'charged against earnings': [
    'The firm charged $46 million against earnings.',
    [['$46 million', 'money', 46e6, 46e6]],
  ],
  'damage without a court': ['It did $10 million in damages there.', [['$10 million', 'money', 1e7, 1e7]]],
  'things with the damage between': [
    'The fire reached 40 damaged cars.',
    [['40 damaged cars', 'property', 40, 40]],
  ],
  'things that something hit': ['Three planes were hit by fire.', [['Three planes', 'property', 3, 3]]],
  'things that a storm affected': ['The storm affected 40 homes.', [['40 homes', 'property', 40, 40]]],
  'out of work': ['The plan put 300 staff out of work.', [['300 staff', 'jobs', 300, 300]]],
  'lost their jobs': ['Some 300 staff lost their jobs.', [['300 staff', 'jobs', 300, 300]]],
  'let go': ['The firm let go 300 staff.', [['300 staff', 'jobs', 300, 300]]],
  'a share of homes': [
    'The storm knocked out 70 percent of homes.',
    [['70 percent', 'percent', 70, 70, '%']],
  ],
  'a share of jobs': ['It cut 26% of jobs.', [['26%', 'percent', 26, 26, '%']]],
  'false that': [
    'It is false that 5,000 records were stolen.',
    [['5,000 records', 'records', 5000, 5000, 'records', 'denied']],
  ],
  'no fewer than is no denial': [
    'No fewer than 5,000 records were stolen.',
    [['5,000 records', 'records', 5000, null, 'records', 'actual']],
  ],
  'not clear how is no denial': [
    'It is not clear how 40 people were killed.',
    [['40 people', 'people-killed', 40, 40, 'people', 'actual']],
  ],
  'without is no denial': [
    'Without a trace 5,000 records were stolen.',
    [['5,000 records', 'records', 5000, 5000, 'records', 'actual']],
  ],
  'will record is as good as booked': [
    'The firm will record a loss of $3 million.',
    [['$3 million', 'money', 3e6, 3e6, 'USD', 'actual']],
  ],
  'will face is not yet': [
    'The firm will face a loss of $3 million.',
    [['$3 million', 'money', 3e6, 3e6, 'USD', 'possible']],
  ],
  'the month of May is no doubt': [
    'In May some 40 people were killed.',
    [['40 people', 'people-killed', 40, 40, 'people', 'actual']],
  ],
  'a count right behind a month': ['In May 40 people were killed.', [['40 people', 'people-killed', 40, 40]]],
};

const nothing: Cases = {
  'a court that sentences to death': ['The court sentenced to death two men on Monday.', []],
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
  'a toll for a road': ['The toll road charged 35.', []],
  'a death that is told near people': ['The death near Brill of 40 guards was told.', []],
  'written, but not off': ['The firm wrote $5 million.', []],
  'phones with a bug in an outage': ['The outage affected 40 phones with a bug.', []],
  'lives that are lived': ['He saved 30 lives.', []],
  'the lives of people': ['The lives of 300 people changed.', []],
  'players lost': ['The club lost 40 players.', []],
  'people who are treated': ['The doctors treated 14 people for burns.', []],
  'people beyond the clause of the killed': ['No one was killed and 14 people slept.', []],
  'sentenced to death': ['Twenty miners were sentenced to death.', []],
  'those who killed one by name': ['Five militants killed Ann Lee.', []],
  'those who shot and killed': ['Five militants shot and killed a soldier.', []],
  'relatives of the killed': ['Several relatives of Americans killed in the war came.', []],
  'one of three': ['One of three brothers, was killed.', []],
  'patients, who are there anyway': ['About 70 patients were left in the hospital.', []],
  outpatients: ['About 70 outpatients came to the hospital.', []],
  'those who work at a hospital': ['Two workers at the hospital spoke up.', []],
  'whom a hospital takes': ['The hospital received 550 pupils a day.', []],
  'people who are treated as something': ['Thousands of workers are being treated as servants.', []],
  'people who are treated with contempt': ['Forty workers were treated with contempt.', []],
  'a thing that has been counted': ['It was the last boat, the one on which Moss was found dead.', []],
  'hurting one another': ['The brothers stumbled, injuring one another.', []],
  'those who are arrested for it': ['Two gang members were arrested in a fatal beating, dead drunk.', []],
  'those who are charged with it': ['Two men were charged after a guard was killed.', []],
  'a document that is a source': [
    'Hackers stole 40 files. According to one document, the leak was small.',
    [['40 files', 'records', 40, 40]],
  ],
  'a hospital that is only seen': ['Twelve pupils visited hospital.', []],
  'others who were wounded': ['Twelve men and wounded women came.', []],
  'a crisis that hurts millions': ['The crisis hurt 300,000 workers.', []],
  'hurt without an incident': ['The scandal hurt two candidates.', []],
  'people who are victims': ['200 people are victims.', []],
  'hope that is lost': ['15,000 shoppers lost hope.', []],
  'people who fled': ['200 people fled the storm.', []],
  'pages without a leak': ['The site holds 4,000 pages.', []],
  'a small number apart from its noun': ['The number of accounts leaked could be 13.', []],
  'a number that nothing joins to its noun': ['The leaked accounts date from 130 million.', []],
  'users who see data': ['87 million users saw the data.', []],
  'passwords that are long': ['87 million users whose passwords are long complained.', []],
  'people beside data': ['The data of the clinic and 36,000 patients.', []],
  'people who stole': ['Three men stole data.', []],
  'bytes of film': ['Some 43 TB of film was shot.', []],
  'hours before a crash': ['The crash came after several hours of data.', []],
  'a check written': ['The firm wrote a check for $5 million.', []],
  'driven away with': ['Thieves drove away with £3m.', []],
  'a sum that fell': ['Some $400 billion fell and was gained.', []],
  'asked for in ransoms': ['The gang asked for $3 million in ransoms.', []],
  'a refusal to pay': ['The city refused to pay the hackers $3 million.', []],
  'a victim who was asked': ['The victim of the scam was asked for $50,000.', []],
  'money sent without a fraud': ['The clerk sent $50,000 abroad.', []],
  'the costs of paint': ['The costs of paint were $3 million.', []],
  'a demand that it cost': ['The gang demanded that it cost $3 million.', []],
  'a fee that was charged': ['The firm charged $46 million for paint.', []],
  'cents a share': ['It lost 12 cents a share.', []],
  'dollars-a-share': ['It lost $32-a-share.', []],
  'money set aside': ['It set $30 million aside for loan losses.', []],
  'damages sued for': ['It sued for $10 million in damages.', []],
  'damages awarded': ['It was awarded $10 million in damages.', []],
  'losses of someone who has a sum': ['The losses of a firm with $3 million in cash.', []],
  'things that hit': ['Three planes hit the compound.', []],
  'things with a bug': ['The bug affects 40 computers.', []],
  'the whole of a workforce': ['The plan keeps 275 of its 21,000 jobs.', []],
  'jobs gained and none lost': ['It gained 200,000 jobs and lost none.', []],
  'staff with jobs': ['Some 300 staff have jobs.', []],
  'a share that is sold': ['It sold 70 percent of its computers.', []],
  'a share of jobs that is kept': ['It kept 26% of jobs.', []],
  'a share whose noun comes later': ['It sold 26% of, say, the staff.', []],
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
