import type { Attribution, Claim } from '../model/claim.ts';
import type { Credit } from '../model/shelf.ts';
import type { Span } from '../model/span.ts';
import { outletNamed } from '../outlets/named-in.ts';
import { linked } from './carries.ts';
import { sentenceAt, spanOfSentence } from './places.ts';
import type { Reading } from './reading.ts';

const LONGEST_NAME = 80;
const LEAD_SENTENCES = 3;
const MOST_CREDITS = 3;

/** Where a claim is said to come from: in its own words, else around it, else in the lead; the surest first. */
export function creditsOf(
  claim: Claim,
  attribution: Attribution | null,
  reading: Reading,
): readonly Credit[] {
  const { tokens, sentences, credits, article } = reading;
  const sentence = sentenceAt(tokens, sentences, claim.start);
  const own = attribution ? creditsOfSource(attribution, article.text) : [];
  const here = [...own, ...(credits[sentence] ?? []), ...linksIn(sentence, reading)];
  const named = attribution !== null && speakerOf(attribution, article.text) !== null;
  const around = named ? [] : [...(credits[sentence - 1] ?? []), ...(credits[sentence + 1] ?? [])];
  const lead = named ? [] : credits.slice(0, LEAD_SENTENCES).flat();
  const all = [...here, ...(here.length > 0 ? [] : around), ...(here.length + around.length > 0 ? [] : lead)];
  const distinct = all.filter((credit, at) => all.findIndex(({ name }) => name === credit.name) === at);
  return distinct.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_CREDITS);
}

/** Outlets that are known before names that may be anything, words before links. */
function rankOf({ outlet, how }: Credit): number {
  if (outlet === null) return 1;
  return how === 'links' ? 2 : 0;
}

function creditsOfSource({ source }: Attribution, text: string): readonly Credit[] {
  const told = source.facets.filter(({ name }) => name === 'told').map(({ span }) => text.slice(...span));
  const words =
    source.type === 'outlet' || source.type === 'organisation' ? [wordsOf(source.spans, text)] : [];
  const names = [...words, ...told].map((name) => name.replace(/^(?:told\s+)?(?:the|The)\s+/, '').trim());
  return names
    .filter((name) => /\p{Lu}/u.test(name))
    .map((name): Credit => ({
      outlet: source.outlet ?? outletNamed(name),
      name: name.slice(0, LONGEST_NAME),
      how: 'credits',
    }));
}

function linksIn(sentence: number, { article, tokens, sentences }: Reading): readonly Credit[] {
  if (article.links.length === 0) return [];
  const [start, end] = spanOfSentence(tokens, sentences, sentence);
  return article.links
    .filter(({ span }) => span[0] >= start && span[0] < end)
    .flatMap(({ href }) => linked(href, article, 'links'));
}

export function wordsOf(spans: readonly Span[], text: string): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ');
}

const speaks: ReadonlySet<string> = new Set(['named-person', 'organisation', 'document']);

/** Who says so, by name: a person, an organisation, a document; null for all others. */
export function speakerOf(attribution: Attribution, text: string): string | null {
  const { type, spans, refersTo } = attribution.source;
  if (refersTo) return nameIn(text.slice(...refersTo));
  if (!speaks.has(type) || spans.length === 0) return null;
  return nameIn(wordsOf(spans, text));
}

/** The last run of capitalised words: the name without title, description and article; null where there is none. */
function nameIn(words: string): string | null {
  const runs = words.match(
    /\p{Lu}[\p{L}\p{N}.'\u{2019}-]*(?:\s+(?:of\s+|the\s+)?\p{Lu}[\p{L}\p{N}.'\u{2019}-]*)*/gu,
  );
  const longest = runs
    ?.map((run) => run.replace(/^The\s+/, '').replace(/['\u{2019}]s$/u, ''))
    .toSorted((a, b) => b.length - a.length)[0];
  return longest ? longest.slice(0, LONGEST_NAME) : null;
}
