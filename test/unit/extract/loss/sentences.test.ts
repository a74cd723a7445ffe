import { describe, expect, test } from 'vitest';
import { lossesIn } from '../claims-in.ts';

/** Whole sentences as the news writes them, each with the words that are losses and what was lost. */
const found: readonly (readonly [
  text: string,
  ...expected: readonly (readonly [words: string, what: string])[],
])[] = [
  [
    'A 6.1-magnitude earthquake struck Aceh, killing at least 22 people and injuring hundreds more.',
    ['22 people', 'people-killed'],
    ['hundreds', 'people-injured'],
  ],
  [
    'The quake left 24 people dead and more than 200 injured.',
    ['24 people', 'people-killed'],
    ['200', 'people-injured'],
  ],
  [
    'Hundreds of houses were destroyed and thousands of people were left homeless.',
    ['Hundreds of houses', 'property'],
    ['thousands of people', 'other'],
  ],
  [
    'At least 10 people were killed and 250 were hurt when the mosque collapsed.',
    ['10 people', 'people-killed'],
    ['250', 'people-injured'],
  ],
  ['The death toll from the quake rose to 35 on Friday.', ['35', 'people-killed']],
  ['Bombs dropped on a refugee camp killed 12 refugees, the U.N. said.', ['12 refugees', 'people-killed']],
  [
    'A gunman opened fire, leaving three dead and four wounded.',
    ['three', 'people-killed'],
    ['four', 'people-injured'],
  ],
  ['Four people, including a policeman, were killed in the raid.', ['Four people', 'people-killed']],
  ['Two of the hostages were killed.', ['Two of the hostages', 'people-killed']],
  ['The crash claimed the lives of all 62 passengers and crew.', ['62 passengers and crew', 'people-killed']],
  ['All 239 people on board are presumed dead.', ['239 people', 'people-killed']],
  ['Nine crew members remain missing.', ['Nine crew members', 'people-missing']],
  ['Rescuers recovered the bodies of five miners.', ['five miners', 'people-killed']],
  [
    'The company reported a loss of $1.2 billion, compared with a profit of $300 million a year earlier.',
    ['$1.2 billion', 'money'],
  ],
  ['It lost $3.4 million, or 12 cents a share, in the quarter.', ['$3.4 million', 'money']],
  ['Losses widened to $45 million from $12 million.', ['$45 million', 'money']],
  ['The hurricane caused an estimated $25 billion in damage.', ['$25 billion', 'money']],
  ['Damages were estimated at $2 million.', ['$2 million', 'money']],
  ['The bank wrote down $700 million of loans.', ['$700 million', 'money']],
  ['Ford will take a pretax charge of $1.5 billion.', ['$1.5 billion', 'money']],
  [
    'The airline said it will cut 5,000 jobs, or 10% of its workforce.',
    ['5,000 jobs', 'jobs'],
    ['10%', 'percent'],
  ],
  ['About 2,000 workers will lose their jobs.', ['2,000 workers', 'jobs']],
  ['HP plans to eliminate 27,000 positions.', ['27,000 positions', 'jobs']],
  ["The plant's closure will put 1,200 people out of work.", ['1,200 people', 'jobs']],
  ['Hackers made off with $81 million from the central bank.', ['$81 million', 'money']],
  ['Scammers tricked the firm into sending $40 million.', ['$40 million', 'money']],
  ['The breach affected 500 million guests.', ['500 million guests', 'records']],
  [
    'Up to 87 million Facebook users may have had their data shared.',
    ['87 million Facebook users', 'records'],
  ],
  [
    'Personal information of 57 million customers and drivers was exposed.',
    ['57 million customers and drivers', 'records'],
  ],
  ['The attackers stole 100 gigabytes of data.', ['100 gigabytes', 'data']],
  ['WannaCry infected more than 300,000 machines in 150 countries.', ['300,000 machines', 'property']],
  ['The outage knocked out power to 50,000 homes.', ['50,000 homes', 'property']],
  ['The worm wiped 35,000 computers at the oil company.', ['35,000 computers', 'property']],
  [
    'A database containing 198 million voter records was left unsecured.',
    ['198 million voter records', 'records'],
  ],
  ['A misconfigured server exposed 1.8 million Chicago voters.', ['1.8 million Chicago voters', 'records']],
  ['The company paid hackers $100,000 to delete the data.', ['$100,000', 'money']],
  ['The city of Riviera Beach agreed to pay nearly $600,000 in ransom.', ['$600,000', 'money']],
  ['Six people were sentenced to death for killing 13 soldiers.', ['13 soldiers', 'people-killed']],
  ['Police arrested 12 men over the killing of two tourists.', ['two tourists', 'people-killed']],
  ['More than 1,500 people have been killed since April in Iraq.', ['1,500 people', 'people-killed']],
  [
    'The fire damaged 30 cars and destroyed two buildings.',
    ['30 cars', 'property'],
    ['two buildings', 'property'],
  ],
  ['The flood submerged 400 homes.', ['400 homes', 'property']],
  [
    'The government says 1,400 people died; rights groups put the toll at 2,000.',
    ['1,400 people', 'people-killed'],
    ['2,000', 'people-killed'],
  ],
  ['No one was killed but 14 people were treated for smoke inhalation.', ['14 people', 'people-injured']],
  ['The fraud cost pensioners £3.5 million.', ['£3.5 million', 'money']],
  ['A bus carrying 45 pilgrims plunged off a bridge, killing 27.', ['27', 'people-killed']],
  ['He was convicted of killing his wife and two sons.', ['his wife and two sons', 'people-killed']],
  [
    'The attack killed three people and wounded more than 260 others.',
    ['three people', 'people-killed'],
    ['260 others', 'people-injured'],
  ],
  [
    'Twenty-six people, including 20 children, were shot dead at the school.',
    ['Twenty-six people', 'people-killed'],
    ['20 children', 'people-killed'],
  ],
  [
    'The shooting, which left 49 people dead and 53 injured, was the worst.',
    ['49 people', 'people-killed'],
    ['53', 'people-injured'],
  ],
  ['Prosecutors say she stole more than $1 million over five years.', ['$1 million', 'money']],
  ['Some 14,000 people have been displaced by fighting.', ['14,000 people', 'other']],
  [
    'Emails of 1.5 million users were leaked, and 300 passwords cracked.',
    ['1.5 million users', 'records'],
    ['300 passwords', 'records'],
  ],
  ['Researchers found 773 million email addresses in the dump.', ['773 million email addresses', 'records']],
  ['The trojan stole credentials from 2,000 victims.', ['2,000 victims', 'records']],
  ['Clashes left at least 30 dead.', ['30', 'people-killed']],
  ['The man who killed 77 people in Norway wants better games.', ['77 people', 'people-killed']],
];

/** Numbers near words of loss that are none. */
const nothing: readonly string[] = [
  "The company's shares lost 4.2 percent to close at $18.",
  'The index fell 120 points, or 1.3%.',
  'Sales dropped 12% to $3.4 billion.',
  'The fund has $500 million under management.',
  'Prosecutors charged him with 14 counts of fraud.',
  'He was sentenced to 25 years in prison and ordered to pay $2 million.',
  'The court fined the bank $1.9 billion.',
  'The settlement will cost the company $120 million.',
  'She sued for $10 million in damages.',
  'The jury awarded them $5 million in damages.',
  'The army deployed 4,000 troops to the border.',
  'Some 300 firefighters battled the blaze.',
  'The patch fixes 17 vulnerabilities in 9 products.',
  'More than 2 million people have downloaded the app.',
  'The hackers are offering 10 bitcoins for information.',
  'About 60% of companies hit by ransomware said they paid.',
  'The firm employs 12,000 people in 30 countries.',
  'The shooter fired 30 rounds in two minutes.',
  'The team lost 3-1 on Sunday and has lost five straight games.',
  'Romney lost Ohio by 2 points.',
  'The candidate lost 12 pounds on the trail.',
  'The missing plane had flown 3,000 miles.',
  'The hospital has 450 beds and treats 20,000 patients a year.',
  'The victim, 34, was shot in the chest.',
  'A 45-year-old woman was injured when two cars collided.',
  'The program would save $30 billion over 10 years.',
  'Doctors say two glasses of wine a day cut the risk of death by 30%.',
  'The movie cost $200 million to make.',
  'The plan cuts taxes by $1.5 trillion.',
  'The bill would cut $40 billion from food stamps.',
  'The department cut its budget by 15%.',
  'The budget deficit widened to $470 billion.',
  'The tower is 300 metres tall and lost its spire in 1902.',
  'Police seized 40 kilos of cocaine worth $2 million.',
  'Officers recovered 12 stolen vehicles.',
  'Investigators interviewed 50 witnesses to the killing.',
  'The trial of two men accused of killing a tourist began.',
  'Two police officers shot and killed a man on Tuesday.',
  'The suspect, one of three brothers, was killed.',
  'The killer of 12 people was caught.',
  'The two men suspected of murder fled.',
  'The reward for the missing girl is $50,000.',
  'Ransomware demands average $1,077.',
  'The phone was damaged after 3 drops.',
  'A million dollars was raised for victims.',
  'The charity gave $2 million to victims of the flood.',
  "The virus infected 3 of the lab's monkeys.",
  'The mayor met 20 relatives of the victims.',
  'The group claims to have 2 million members.',
  'They lost the game before 40,000 fans.',
  'The bank exposed itself to $3 billion in subprime debt.',
  'The report exposes 12 flaws in the system.',
  'The network reaches 40 million homes.',
  'The court struck down 3 laws.',
  'The team hit 14 home runs.',
  'The storm was 300 miles wide.',
  'Police broke up a ring that stole cars in 12 states.',
  'He has been missing for 10 days.',
  'Only 5 percent of the stolen records included card numbers.',
  'They accused the company of hiding 300 complaints.',
];

/** Losses that no rule finds yet; a rule that finds one moves its sentence up. */
const missed: readonly string[] = [
  'The insurer expects claims of about $500 million from the storm.',
  'The storm cut power to 3,000 customers.',
  'The tanker spilled 11 million gallons of oil.',
  'Investors lost 40% of their money.',
  'California is hit hardest with four million records.',
  'The service lost 200,000 subscribers.',
  'The firm let 300 staff go.',
  'Some $400 billion went missing.',
  'The blaze took 12 beekeepers.',
];

/** Read as losses that happened, and are not, or not for sure. */
const takenAtTheirWord: Readonly<Record<string, string>> = {
  irony: 'Sure, 40 people were killed by boredom.',
  'a condition more than a clause away':
    'If the wall gives way, and few think so, the flood that follows it has killed 40 people.',
  'a denial in the next sentence': 'Some 5,000 records were stolen. That is not true.',
};

describe('sentences with losses', () => {
  test.each(found.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(lossesIn(text).map(({ start, end, what }) => [text.slice(start, end), what])).toEqual(expected);
  });
});

describe('sentences without a loss', () => {
  test.each(nothing.map((text) => [text]))('%s', (text) => {
    expect(lossesIn(text)).toEqual([]);
  });
});

describe('known misses', () => {
  test.each(missed.map((text) => [text]))('%s', (text) => {
    expect(lossesIn(text)).toEqual([]);
  });

  test.each(Object.entries(takenAtTheirWord))('taken for actual: %s', (_, text) => {
    expect(lossesIn(text).map(({ status }) => status)).toEqual(['actual']);
  });
});
