import { journalistNouns } from '../lexicon/credit-words.ts';
import { outletNameWords, sharedNameWords } from '../lexicon/outlet-name-words.ts';
import type { OutletId } from '../model/article.ts';
import type { Origin } from '../model/relation.ts';
import type { ArticleIndex, Credit } from '../model/shelf.ts';
import { outletById } from '../outlets/registry.ts';

/** An outlet that one may be credited by name: one whose articles are at hand. */
export interface KnownOutlet {
  readonly id: OutletId;
  readonly name: string;
}

const nameWords = new Set(outletNameWords);
const sharedWords = new Set(sharedNameWords);
const journalist = new Set(journalistNouns);
const SHORTEST = 4;

export function outletsOf(articles: readonly ArticleIndex[]): readonly KnownOutlet[] {
  const byId = new Map(articles.map(({ outlet, outletName }) => [outlet, { id: outlet, name: outletName }]));
  return [...byId.values()];
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll('\u{2019}', "'")
    .replace(/'s$/, '')
    .trim();
}

/** "Ledger" and "the Ledger" name "The Meridian Ledger"; so does its whole name. */
function namesOutlet(written: string, outlet: string): boolean {
  if (written === outlet) return true;
  if (written.length < SHORTEST) return false;
  return outlet.endsWith(` ${written}`) || outlet.startsWith(`${written} `);
}

const SHORTEST_LABEL = 5;
const SHORTEST_WORD = 4;

/** "the Northwest Post Gazette" names nwpost.example: a word of the name stands in the domain, and its other letters come in order. */
function namesDomain(written: string, domain: string): boolean {
  const label = domain.split('.')[0] ?? '';
  const words = written.split(/[^\p{L}\p{N}]+/u);
  const name = words.join('');
  if (label.length < SHORTEST_LABEL || name[0] !== label[0]) return false;
  if (!words.some((word) => word.length >= SHORTEST_WORD && label.includes(word))) return false;
  let at = 0;
  for (const letter of name) if (letter === label[at]) at++;
  return at === label.length;
}

/** Where a credit leads, as an origin; null for a name that is nobody's who publishes, as far as can be told. */
export function originOfCredit(credit: Credit, known: readonly KnownOutlet[]): Origin | null {
  if (credit.outlet !== null && credit.how !== 'links')
    return outletOrigin(credit.outlet, credit.name, known);
  if (credit.outlet !== null) {
    const listed = known.some(({ id }) => id === credit.outlet) || outletById(credit.outlet).names.length > 0;
    return listed ? outletOrigin(credit.outlet, credit.name, known) : null;
  }
  const written = plain(credit.name);
  const person = journalistNamed(credit.name);
  if (person !== null) return person;
  const meant = known.filter(({ id, name }) =>
    name === id ? namesDomain(written, id) : namesOutlet(written, plain(name)),
  );
  if (meant.length === 1 && meant[0]) return outletOrigin(meant[0].id, meant[0].name, known);
  if (meant.length > 1 || !soundsLikeOutlet(written)) return null;
  return { id: `unresolved:${written}`, name: credit.name, kind: 'outlet' };
}

/** "blogger Dana Whitlock": whoever reports under a name of their own is an origin, known by the last name. */
function journalistNamed(credited: string): Origin | null {
  const [noun = '', ...name] = credited.split(/\s+/);
  const last = name.at(-1);
  if (!journalist.has(noun.toLowerCase()) || last === undefined) return null;
  return { id: `unresolved:${plain(last)}`, name: name.join(' '), kind: 'outlet' };
}

/** "the Halden Gazette", "the Tarn News Agency", but not "the National Cyber Agency". */
function soundsLikeOutlet(written: string): boolean {
  const words = written.split(/\s+/);
  const last = words.at(-1) ?? '';
  return nameWords.has(last) || (sharedWords.has(last) && words.some((word) => nameWords.has(word)));
}

export function outletOrigin(id: OutletId, name: string, known: readonly KnownOutlet[]): Origin {
  const outlet = outletById(id);
  const read = known.find((each) => each.id === id)?.name;
  return {
    id,
    name: outlet.name === id ? (read ?? name) : outlet.name,
    kind: outlet.wire ? 'wire' : 'outlet',
  };
}

export function statementOrigin(speaker: string): Origin {
  return { id: `statement:${plain(speaker)}`, name: speaker, kind: 'statement' };
}

/** Whether two names mean one speaker: equal, or one the last word of the other ("Whitlock", "Dana Whitlock"). */
export function sameSpeaker(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const x = plain(a);
  const y = plain(b);
  return (
    x === y || (x.length >= SHORTEST && y.endsWith(` ${x}`)) || (y.length >= SHORTEST && x.endsWith(` ${y}`))
  );
}
