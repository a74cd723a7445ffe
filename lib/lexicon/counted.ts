/** Nouns that news uses for the same things when it counts them; a count of one word may be compared with a count of another. */
export const countedAlike: readonly string[] = [
  'people person man woman men women child individual resident citizen civilian victim customer user client passenger worker employee staff member consumer applicant patient student voter subscriber personnel jobs',
  'account user customer record profile login credential',
  'record file document entry item',
  'killed dead death fatality died slain body',
  'injured wounded hurt injury casualty',
  'pirate brigand gunman militant fighter insurgent rebel terrorist suspect',
  'ship vessel boat tanker skiff freighter craft',
  'rifle gun weapon firearm',
  'round bullet shot cartridge',
  'app application program',
  'hotel property',
  'job position worker employee staff layoff',
  'laptop computer machine device pc',
  'site website page',
  'order action step measure',
  'crew sailor crewmember seaman',
  'unit sale shipment copy copies',
  'metre meter foot feet',
];

/** What those are called whom an event killed or hurt, where it is not said again. */
export const victimNouns: readonly string[] = ['victim', 'dead', 'death', 'fatality', 'casualty', 'body'];
