import { bodyNames, bodyNouns } from '../../lexicon/sources/bodies.ts';
import { definite, indefinite, modifierOpeners, possessive } from '../../lexicon/sources/determiners.ts';
import { documentNouns, polled } from '../../lexicon/sources/documents.ts';
import {
  mastheads,
  mastheadsWithArticle,
  mediaNouns,
  pressReports,
  pressWords,
} from '../../lexicon/sources/media.ts';
import {
  namelessRoles,
  officeHolders,
  partisans,
  spokespeople,
  unnamedRoles,
} from '../../lexicon/sources/people.ts';
import { openingWords, things } from '../../lexicon/sources/things.ts';
import { nobody, pointing, unnamedPronouns } from '../../lexicon/sources/pronouns.ts';
import { functionWords } from '../../lexicon/function-words.ts';
import { pluralOf } from '../../text/inflect.ts';
import { wordSet, wordTable } from '../../text/words.ts';

/** What a noun says of a source. */
export const Noun = { role: 1, office: 2, body: 3, document: 4, media: 5, polled: 6, partisan: 7 } as const;

/** A noun's plural has 8 added. */
export const PLURAL = 8;

const both = (words: readonly string[], value: number): (readonly [string, number])[] =>
  words.flatMap((word) => [[pluralOf(word), value + PLURAL] as const, [word, value] as const]);

/** Later lists win. */
export const nouns = wordTable([
  ...both(officeHolders, Noun.office),
  ...both(unnamedRoles, Noun.role),
  ...both(bodyNouns, Noun.body),
  ...both(documentNouns, Noun.document),
  ...both(mediaNouns, Noun.media),
  ...(['analyses', 'theses', 'memoranda'] as const).map((word) => [word, Noun.document + PLURAL] as const),
  ...polled.map((word) => [word, Noun.polled] as const),
  ...partisans.map((word) => [word, Noun.partisan + PLURAL] as const),
  ...(
    [
      'media',
      'press',
      'police',
      'staff',
      'people',
      'data',
      'crew',
      'children',
      'enforcement',
      'brass',
    ] as const
  ).map(
    (word) =>
      [
        word,
        (word === 'media' || word === 'press' ? Noun.media : word === 'data' ? Noun.document : Noun.role) +
          PLURAL,
      ] as const,
  ),
]);

export const spokesWords = wordSet(spokespeople.flatMap((word) => [word, pluralOf(word)]));
export const nameless = wordSet(namelessRoles.flatMap((word) => [word, pluralOf(word)]));
export const bodyNamed = wordSet(bodyNames);
export const pressWord = wordSet(pressWords);
export const reportWord = wordSet(pressReports.flatMap((word) => [word, pluralOf(word)]));
export const masthead = wordSet(mastheads);
export const mastheadWithArticle = wordSet(mastheadsWithArticle);
export const pointingWord = wordSet(pointing);
export const unnamedWord = wordSet(unnamedPronouns);
export const nobodyWord = wordSet(nobody);
export const definiteWord = wordSet(definite);
export const possessiveWord = wordSet(possessive);
export const indefiniteWord = wordSet(indefinite);
export const openerWord = wordSet(modifierOpeners);
export const thing = wordSet(things.flatMap((word) => [word, pluralOf(word)]));
export const openingWord = wordSet(openingWords);
export const titleWord = wordSet(functionWords['title'] ?? []);
