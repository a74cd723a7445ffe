/** Small closed classes by which the rules about losses read a clause; lower case, a set each. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Between people and a verb of harm: they suffer it. */
export const passives = set('were was been be are is being get got who had have ,');

/** Between people and a word of harm: it is what they are said to have done. */
export const charged = set(
  'arrested charged detained accused convicted suspected jailed indicted imprisoned prosecuted',
);

/** Where the hurt are taken, and the words that lead there. */
export const hospitals = set('hospital hospitals');
export const intoCare = set('to into in');
/** In a hospital anyway. */
export const patients = set('patient patients inpatient inpatients outpatient outpatients');
/** Those who have people as their object do not hurt them. */
export const caring = set('treated hospital hospitals');
/** Behind "treated": how somebody is dealt with. */
export const manners = set(
  'as like with fairly unfairly equally unequally differently badly poorly well better worse',
);

/** Behind a verb of harm: it has an object, so those before it do it. */
export const objectStarts = set(`
  a an the his her their him them himself herself themselves more several dozens hundreds one two three four five`);

/** Verbs of harm that take an object. */
export const harmingVerbs = set(`
  killed kill injured wounded shot stabbed murdered executed beheaded massacred hurt slaughtered`);

/** Verbs of dying that take none. */
export const dyingVerbs = set('died die dies perished drowned');

/** "claimed 12 lives". */
export const takingVerbs = set('claimed claiming claims took taking takes cost lost losing');

/** Nouns of death whose count is not one of the dead. */
export const uncountedDeaths = set('casualties casualty life bodies body toll suicides');

/** Before "of two". */
export const parents = set('father mother parent parents dad mum mom grandfather grandmother');

/** Between a verb of harm and a number: the number is not its object. */
export const adverbials = set('by in on at when after from since with for during near within between as');

/** Between a verb of harm and people: another clause or another object begins. */
export const clauseBreaks = set(', but while whereas and or');

/** Before "to death": it has not come yet. */
export const sentences = set('sentenced condemned');

/** What opens a list of some of those just counted. */
export const partOpeners = set('including among most mostly');

/** From "toll" to its number. */
export const tollJoints = set('to at of is was stood reached passed topped hit');

/** Said of damages that a court grants. */
export const courts = set(`
  sue sued sues suing seek seeks sought seeking award awarded awards awarding jury court judge lawsuit suit plaintiffs
  claim claims claimed claiming demand demanded ordered punitive`);

/** Before stolen things: they are back. */
export const recovering = set('recovered recover recovers recovering returned found located retrieved');

/** Who is paid off. */
export const extorters = set(`
  hackers hacker attackers attacker extortionists kidnappers pirates criminals cybercriminals blackmailers`);

/** Whose data it is: "had their data shared". */
export const theirs = set('their whose');

/** Whose loss is a death. */
export const mourned = set(`
  people men women children soldiers troops lives civilians officers marines firefighters sons daughters brothers`);

/** Crowds that were driven out, said straight behind them. */
export const drivenOut = set('displaced homeless evacuated stranded');

/** Plurals that end like people (-ers, -tors, -ists) and are things. */
export const thingsLikePeople = set(`
  numbers orders quarters papers matters fires others letters degrees trees fees factors sectors monitors reactors tractors
  motors tankers containers trailers powers towers winters summers chapters meters metres liters rivers covers borders
  corners offers printers scanners routers boosters launchers choppers lockers flowers dinners tickers posters servers
  barriers carriers shutters disasters bumpers encounters characters centers clusters headquarters committees guarantees
  lists waters coasters filters folders headers`);

/** Peoples whose plural no ending gives away. */
export const peoples = set(`
  kurds turks greeks danes swedes finns poles serbs croats arabs jews muslims sikhs hindus britons brits scots filipinos
  latinos taliban tutsis hutus uyghurs sunnis shiites czechs slovaks bulgars thais yazidis rohingya catholics protestants`);

/** Said of those who are charged with a theft, not robbed. */
export const accused = set('accused suspected charged indicted convicted behind for of');

/** Between people and a word of leaking: it is their data that leaked. */
export const sufferers = set(
  "were was been be are is being had have 's ' data details information accounts records whose",
);

/** Verbs of those who take data. */
export const takesData = set(`
  hacked hack hacks hacking stole steal steals stealing leak leaks leaking breach breached breaching dumped harvested scraped`);

/** People who are known by their accounts. */
export const accountHolders = set(`
  user users customer customers subscriber subscribers consumer consumers client clients members voters patients applicants`);

/** "a sample of 54 accounts". */
export const samples = set('sample subset sampling selection average');

/** Between data and whose they are: "information on 80,000 employees". */
export const owning = set('of for on from about belonging containing');

/** Before a number that stands apart from its noun: "the accounts leaked number around 130 million". */
export const amounting = set(
  'be is was were at ranges ranged totals totaled totalled reached reaches reach hit',
);

/** Work that is counted in hours: "several hours of data". */
export const storedWork = set('data work footage recordings records email emails');

/** Of a flaw, which affects what it does not damage. */
export const flaws = set(
  'flaw flaws vulnerability vulnerabilities bug bugs patch patched patches version versions firmware',
);

/** Words of damage that a flaw does, too. */
export const weakDamage = set('affected impacted hit compromised');

/** Between a verb of damage and things: they are not its object. */
export const damageBreaks = set(', by in on at from after when with for as and');

/** Between things and a verb of damage: they suffer it. */
export const thingPassives = set('were was been be are is being that which , had have');

export const articles = set('the a an his her their its');

/** Of jobs that are made, not lost. */
export const gains = set('gain gains gained add added adding adds create created creating creates new');

/** Words that alone say that people lost their work. */
export const dismissals = set('sacked redundant redundancies redundancy furloughed layoffs');

/** From a noun of loss to its sum, the word that joins them. */
export const sumJoints = set(`
  of at to totaled totalled totaling totalling reached reaching hit exceeded exceeding worth amounting topped was were is
  are be : top caused cost averaged surpassed exceed reach`);

/** What else may stand between a noun of loss and its sum. */
export const sumFillers = set(`
  been total estimated put valued amounted came around about out set from ran run running into causes costs as widened
  grew a an stood stand could may might would will have had has some the per year over share tax pretax net this last for
  on in`);

/** Between a sum and a noun of loss behind it: they do not belong together. */
export const sumBreaks = set(`
  , . ( ) : and or to for from by on after with at against as but a an the its their compared that than was is were reserve
  reserves profit gain before because despite following`);

/** Money that is put aside for losses. */
export const setAside = set(
  'reserve reserves provision provisions coverage insurance allowance allowances profit profits gain gains',
);

/** Participles of money that is gone. */
export const goneMoney = set('lost stolen defrauded embezzled siphoned looted laundered swindled wiped');

/** Between a verb of losing and a sum: the sum is not its object. */
export const objectBreaks = set(', by in on at to for as and after when since from with but ;');

/** Before "paid": the ransom was not, or not yet. */
export const unpaid = set(`
  not n't never refused declined denied without if unless whether must should demanding demanded asked could would
  instructed instructions urged told against until no`);

/** Before "to pay": it was paid after all. */
export const resolved = set('decided agreed had forced choose chose opted elected');
