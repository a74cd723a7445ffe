const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Nouns for people who are known by what they do for somebody or stand near to; a definite one points to an unnamed person. Singular. */
export const unnamedRoles = list(`
  official source person aide adviser advisor insider operative staffer organizer organiser strategist consultant ally associate
  confidant confidante friend backer supporter opponent critic detractor rival admirer skeptic sceptic observer analyst expert
  pundit commentator witness bystander onlooker attendee participant protester protestor activist campaigner demonstrator advocate
  resident local neighbor neighbour worker employee staff colleague co-worker coworker leader lawmaker legislator politician
  voter donor fundraiser delegate superdelegate volunteer follower fan user reader viewer commenter respondent member partisan
  loyalist surrogate lobbyist researcher scientist scholar academic historian economist professor doctor physician lawyer attorney
  investigator prosecutor detective officer agent deputy guard soldier diplomat envoy negotiator bureaucrat regulator
  trader investor banker executive manager contractor developer hacker engineer owner shareholder customer client victim survivor
  patient parent student teacher child kid youth teenager man woman girl boy gay lesbian immigrant migrant refugee Muslim Christian
  authority whistleblower whistle-blower informant spokesperson spokesman spokeswoman representative speaker guest host figure
  counterpart peer conservative liberal progressive moderate evangelical libertarian independent veteran retiree farmer
  fighter militant rebel terrorist jihadist journalist reporter correspondent editor columnist blogger writer photographer
  partner relative sibling brother sister mother father son daughter wife husband family cousin uncle aunt grandmother grandfather
  audience crowd public populace electorate questioner cameraman bartender driver passenger pilot crew passer-by denier
  proponent believer caller firefighter paramedic medic rescuer fisherman villager tourist clerk nurse priest pastor
  clergyman cleric specialist technician auditor adversary enthusiast youngster elder adult individual commander general
  administrator professional operator programmer policymaker policy-maker acquaintance scammer fraudster extortionist criminal radiologist
  neurosurgeon surgeon traditionalist hardliner foe juror
  environmentalist biologist ecologist geologist dissident consumer minority personality jihadi electrician mechanic librarian
  cashier plumber sailor seafarer crewman inspector welder cleaner carer caregiver miner dockworker machinist planner
  architect translator interpreter archivist curator accountant lifeguard inmate prisoner detainee hostage captive
  cadet trainee intern apprentice supervisor subscriber supplier vendor buyer seller bidder landlord pensioner pupil
  mourner evacuee cyclist motorist hiker climber diver
  pollster councilman councilwoman councilmember responder insurer broker creditor lender tenant commuter homeowner creator
`);

/** Nouns for people who hold an office or a place that the article has filled with a name: a definite one points back. Singular. */
export const officeHolders = list(`
  president governor senator secretary minister chancellor mayor chairman chairwoman chair chairperson candidate nominee contender
  front-runner frontrunner hopeful congressman congresswoman judge justice king queen prince pope chief director head founder
  co-founder ceo president-elect commissioner ambassador billionaire tycoon mogul businessman businesswoman author actor actress
  singer comedian star celebrity Democrat Republican dean principal coach captain sheriff suspect defendant plaintiff gunman
  shooter attacker incumbent whip boss czar laureate moderator anchor duo pair couple trio former latter socialist libertarian
  lieutenant colonel admiral sergeant premier monarch rabbi imam bishop archbishop cardinal reverend teen
`);

/** Nouns for one who speaks for a body: with the body named, the body is who speaks. Singular. */
export const spokespeople = list('spokesperson spokesman spokeswoman representative press-secretary');

/** People in the plural by party, faith or country: a group left without names. */
export const partisans = list(`
  Democrats Republicans Americans Russians Iranians Iraqis Israelis Palestinians Mexicans Canadians Cubans Syrians Germans Britons
  Brits Europeans Ukrainians Indians Pakistanis Afghans Libyans Koreans Egyptians Saudis Turks Kurds Hispanics Latinos Latinas
  Muslims Jews Christians Catholics Evangelicals Mormons Protestants Texans Californians Iowans Floridians Nevadans Ohioans Southerners
  Londoners Parisians Clintonites Millennials Westerners Independents Libertarians Liberals Conservatives Progressives Tories Whites
  Blacks Asians Arabs Australians Italians Greeks Poles Swedes Norwegians Danes Finns Argentines Brazilians Venezuelans Colombians
  Kenyans Nigerians Somalis Ethiopians Virginians Pennsylvanians Michiganders Georgians Alaskans Hawaiians GOPers Trumpsters
  Sunnis Shiites Yemenis Lebanese Chinese Japanese French British Dutch Irish Scots Welsh
`);

/** Participles that name whom an indefinite noun means, and report nothing: "a man named Moss". */
export const namingParticiples: readonly string[] = list(
  'named called dubbed nicknamed titled entitled known',
);

/** Of those, who goes without a name even where "the" points to one: there is seldom a name to point to. */
export const namelessRoles = list(
  'official source aide staffer insider operative informant whistleblower whistle-blower',
);
