/** What is lost and how the news says it; every list is lower case, one meaning a list. */

/** Said of people who die. */
export const killing: readonly string[] = words(`
  killed kill kills killing died dies die dying dead slain slayed murdered slaughtered massacred drowned perished
  executed beheaded lynched suffocated electrocuted gunned fatally succumbed asphyxiated martyred strangled starved starving`);

/** Nouns of dying: they count when they stand with "of" and a number, or are what is counted. */
export const deaths: readonly string[] = words(`
  death deaths killing killings fatality fatalities murder murders slaying slayings drowning drownings casualty
  casualties body bodies corpse corpses lives life toll homicides suicides executions beheadings stillbirths slaughter`);

/** Said of people who are hurt. */
export const injuring: readonly string[] = words(`
  injured injure injures injuring wounded wounding wounds hurt hurting hurts maimed stabbed hospitalised hospitalized
  burned shot scalded poisoned sickened trampled injuries concussed crippled blinded bitten mauled beaten clubbed treated hospital
  hospitals critically`);

/** Said of people who cannot be found. */
export const vanishing: readonly string[] = words(`missing unaccounted disappeared vanished untraced`);

/** Verbs and nouns of ended employment. */
export const dismissing: readonly string[] = words(`
  cut cuts cutting axe axed axing laid lay laying layoff layoffs lay-offs eliminate eliminated eliminating eliminates
  slash slashed slashing shed shedding lose losing lost loss sack sacked sacking fire fired firing dismiss dismissed
  redundant redundancy redundancies furloughed furlough jobless unemployed furloughing trim trimmed scrap scrapped go
  terminated destroy destroyed disappear vanish gone`);

/** Said of data that gets into the wrong hands, strongly enough to stand alone. */
export const leaking: readonly string[] = words(`
  stolen stole steal steals stealing leak leaked leaking leaks exposed exposing expose exposes exposure compromised
  compromising compromise compromises breached breach breaches breaching hacked hack hacks hacking theft thefts
  exfiltrated exfiltrate harvested scraped dumped dump siphoned pilfered purloined unsecured unprotected
  unauthorised unauthorized insecure insecurely cracked ransacked intruder intruders hijacked phished
  skimmed swiped`);

/** Said of data that gets out, where the sentence or the article speaks of a leak anyway. */
export const revealing: readonly string[] = words(`
  accessed access accessible affected affecting affects affect impacted impacting impact revealed revealing obtained published
  posted posting released releasing circulated circulating sold selling sale included includes include including
  contained contains containing contain involved involving involve comprises comprised comprising found online disclosed
  downloaded copied grabbed taken took collected gathered held hit victims victim viewed cached comprise consisting
  nabbed identified emailed sent swept misplaced mishandled shared targeted lost dealing attacking trove cache
  database databases vulnerable hackers hacker lists listed belonging stored delivered rip linked offering advertised
  offered`);

/** What a leak is a leak of; people are counted as records where one of these stands near. */
export const dataWords: readonly string[] = words(`
  data information details records record accounts account passwords password credentials credential email emails e-mail
  e-mails files file database databases documents names addresses numbers identities identity personal privacy logins
  login social forms usernames username messages backups`);

/** Said of things that are spoilt or out of use. */
export const damaging: readonly string[] = words(`
  destroyed destroying destroy destroys damaged damage damaging damages wiped wipe wipes infected infecting infects infect
  encrypted encrypting locked locks locking crippled crippling disabled disrupted disrupting disrupt disrupts burned burnt gutted
  looted torched razed sank sunk crashed flooded wrecked flattened collapsed ruined vandalised vandalized hijacked
  downed demolished levelled leveled hit struck engulfed submerged severed ransacked bricked deleted erased victims
  victim derailed charred obliterated scorched blackened shattered corrupted victimised compromised compromising
  incinerated evacuated affected impacted stolen seized knocked`);

/** Two words that together say that a thing is out of use. */
export const damagingPairs: readonly string[] = [
  'went down',
  'gone down',
  'shut down',
  'shutting down',
  'knocked out',
  'taken offline',
  'cut off',
  'burned down',
  'locked down',
  'go down',
  'without power',
  'lost power',
];

/** Nouns that a sum of money is a loss with: "a loss of", "in damage", "charge". */
export const lossNouns: readonly string[] = words(`
  loss losses damage damages writeoff writeoffs write-off write-offs writedown writedowns write-down write-downs charge
  charges shortfall shortfalls theft thefts fraud heist swindle embezzlement robbery overruns
  impairment impairments offs downs`);

/** Verbs of losing money; the sum is what they govern. */
export const losing: readonly string[] = words(`
  lost lose loses losing stole stolen steal steals stealing defrauded embezzled swindled bilked conned scammed
  fleeced forfeited forfeit squandered written siphoned looted robbed pilfered laundered misappropriated hemorrhaged
  haemorrhaged wiped wrote write duped cheated tricked`);

/** Verbs of sending money off, a loss where the sentence speaks of fraud. */
export const transferring: readonly string[] = words(`
  wiring wired wire transfer transferred transferring transfers paid pay paying sent send sending handed handing
  shelling shelled spent`);

/** Words of deceit in the sentence. */
export const deceiving: readonly string[] = words(`
  tricked duped fraud fraudulent fraudsters fraudster scam scams scammer scammers phishing conned defrauded swindle
  swindled impersonated impersonating impostor hoax con fake bogus fooled deceived crooks embezzlement`);

/** Events that cost money without being a price: "the hack cost the county". */
export const incidents: readonly string[] = words(`
  attack attacks breach breaches hack hacks hacking ransomware malware outage outages scam scams fraud fire fires flood floods
  flooding storm storms hurricane hurricanes earthquake quake tornado typhoon cyclone disaster disasters accident crash
  strike strikes war wars crisis shutdown incident incidents downtime blackout drought wildfire wildfires pandemic
  outbreak recall spill explosion riot riots crime cybercrime theft piracy hackers virus worm phishing tsunami
  eruption landslide default collapse sanctions boycott blockade heist trojan`);

export const costing: readonly string[] = words(`cost costs costing`);

/** Asking for money is no loss. */
export const demanding: readonly string[] = words(`
  demand demanded demanding demands ask asked asking asks seek sought seeking seeks want wanted wants request requested
  requesting requests price priced extort charge threatened threatening offered offering offers instructed must`);

export const paying: readonly string[] = words(
  `paid pay paying pays payed payment payments payout payouts earned coughed`,
);

export const ransoms: readonly string[] = words(`
  ransom ransoms ransomware decrypt decrypting decryption unlock unlocked extortion extortionists kidnappers hostage
  hostages blackmail pirates`);

/** With a sum of money these say that it is set aside, earned or priced, whatever loss word stands near. */
export const noLossMoney: readonly string[] = words(`
  reserve reserves provision provisions profit profits income earnings revenue revenues sales budget budgets stake
  dividend dividends salary salaries bid offer tender price gain gains bonus fine fines penalty savings turnover
  contract financing proceeds investment investments assets net bail coverage insurance deductible settlement`);

/** People who can be killed, hurt or missed; singular and plural. */
export const people: readonly string[] = words(`
  people person persons man men woman women child children boy boys girl girls baby babies infant infants teenager
  teenagers teen teens youth youths kid kids adult adults officer officers soldier soldiers troop troops civilian
  civilians worker workers miner miners passenger passengers crew crewmen victim victims hostage hostages student students
  pupil pupils teacher teachers protester protesters protestor protestors demonstrator demonstrators militant militants
  rebel rebels insurgent insurgents terrorist terrorists gunman gunmen fighter fighters villager villagers resident
  residents tourist tourists climber climbers hiker hikers skier skiers migrant migrants refugee refugees police policeman
  policemen policewoman policewomen firefighter firefighters paramedic paramedics patient patients doctor doctors nurse
  nurses journalist journalists reporter reporters photographer photographers guard guards marine marines sailor sailors
  pilot pilots driver drivers pedestrian pedestrians cyclist cyclists motorcyclist motorcyclists motorist motorists
  bystander bystanders manager managers employee employees staff member members servicemen servicewomen serviceman
  personnel individual individuals citizen citizens customer customers user users voter voters consumer consumers shopper
  shoppers subscriber subscribers client clients taxpayer taxpayers applicant applicants guest guests visitor visitors
  survivor survivors suspect suspects inmate inmates prisoner prisoners detainee detainees attacker attackers bomber
  bombers partner partners contractor contractors farmer farmers fisherman fishermen trooper troopers deputy deputies
  agent agents diplomat diplomats aide aides volunteer volunteers relative relatives brother brothers sister sisters
  parent parents mother mothers father fathers son sons daughter daughters friend friends neighbor neighbors neighbour
  neighbours colleague colleagues co-worker co-workers coworker coworkers family families household households
  pensioner pensioners elderly veteran veterans donor donors player players fan fans spectator spectators athlete
  athletes worshipper worshippers worshipers pilgrim pilgrims monk monks priest priests nun nuns bankers banker servant
  servants engineer engineers scientist scientists lawyer lawyers judge judges politician politicians lawmaker lawmakers
  missionary missionaries couple couples twins sibling siblings trekkers mountaineer mountaineers sherpa sherpas
  evacuee evacuees commuter commuters traveller travellers traveler travelers holidaymaker holidaymakers peacekeeper
  peacekeepers rescuer rescuers striker strikers assailant assailants intruder intruders executive executives
  secretary secretaries receptionist receptionists waiter waiters businessman businessmen shopkeeper shopkeepers
  nationals foreigners locals natives compatriots beneficiaries participants players readers viewers parishioners
  policyholders shareholders cardholders staffers cops wife wives husband husbands girlfriend boyfriend toddler toddlers
  grandmother grandfather cousin cousins nephew niece uncle aunt technician technicians electrician electricians mechanic mechanics
  librarian librarians cook cooks chef chefs cashier cashiers clerk clerks cleaner cleaners builder builders jihadi jihadis jihadist
  jihadists medic medics activist activists caretaker caretakers janitor janitors actor actors singer singers musician musicians
  dancer dancers`);

/** Data that is counted in pieces. */
export const records: readonly string[] = words(`
  record records account accounts credential credentials password passwords username usernames email emails message
  messages file files document documents spreadsheet spreadsheets photo photos photograph photographs image images picture
  pictures video videos recording recordings entry entries number numbers card cards detail details login logins profile
  profiles address addresses name names identity identities id ids resume resumes application applications database
  databases page pages cables letter letters contact contacts transcript transcripts hashes combinations transactions
  tokens keys forms files backups documents mails texts conversations chats logs rows datasets episodes shows movies
  scripts submissions passports licences licenses certificates prescriptions reports memos statements tweets posts`);

/** Of these, what is published as often as it leaks. */
export const weakRecords: readonly string[] = words(`
  page pages letter letters statements tweet tweets post posts reports memos applications submissions texts`);

/** Employment that is counted. */
export const jobs: readonly string[] = words(`
  job jobs position positions post posts role roles redundancies layoffs lay-offs workforce`);

/** Things that can be damaged, destroyed or put out of use. */
export const property: readonly string[] = words(`
  computer computers server servers laptop laptops device devices machine machines pc pcs phone phones smartphone
  smartphones system systems router routers workstation workstations atm atms terminal terminals website websites site
  sites network networks hotel hotels home homes house houses building buildings apartment apartments flat flats shop shops
  store stores bank banks business businesses car cars vehicle vehicles bus buses truck trucks boat boats ship ships
  vessel vessels plane planes aircraft jet jets helicopter helicopters tree trees cable cables bridge bridges road roads
  school schools church churches mosque mosques farm farms factory factories structure structures property properties
  cattle animal animals bird birds cow cows sheep livestock hospital hospitals endpoint endpoints installation
  installations camera cameras tank tanks town towns village villages office offices pipeline pipelines tower towers
  hut huts shelter shelters warehouse warehouses restaurant restaurants train trains carriage carriages bike bikes
  villa villas mansion mansions cabin cabins barn barns turbine turbines crops dwellings cottages satellites drones
  lodgings`);

/** Crowds that are hit by something that is not death, injury or a leak. */
export const victimWords: readonly string[] = words(
  `hit affected duped scammed defrauded displaced homeless evacuated stranded victims impacted conned tricked`,
);

/** Says that something may not have happened. */
export const hedging: readonly string[] = words(`
  may might could would possibly potentially perhaps possible feared fear fears potential risk risks likely if
  presumed threatens threatened threaten will plans planned plan expected expects`);

export const estimating: readonly string[] = words(`
  estimate estimates estimated estimating projected forecast forecasts projects reckons reckoned projection projections
  calculates calculated believed believes approximated extrapolated modelled modeled`);

export const denying: readonly string[] = words(`
  no not never none n't deny denied denies denying ludicrous false untrue nonsense baseless unfounded without neither nor
  refuted rejected dismissed debunked bogus incorrect wrong`);

/** No noun that a number counts stands behind one of these. */
export const phraseEnds: readonly string[] = words(`
  in on at to from by with for and or but that which who whom whose were was is are be been being have has had having will would
  may might could can shall should than as when while after before since because if not also into over under about
  between during through against within without among across behind beyond toward towards upon until till he she it they
  we you i him them us me there here where why how what this so then yet a an the per via s does do did said says saying say
  according including such like worldwide globally alone nationwide today yesterday tomorrow ago already only just even
  still too n't 's around off out up down away each every any all both either neither no nor ever never got gets get
  more went made make makes came come comes took take takes gave give left leaves reported died found told lost
  last this next later earlier`);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
