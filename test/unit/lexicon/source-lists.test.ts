import { describe, expect, test } from 'vitest';
import { functionWords } from '../../../lib/lexicon/function-words.ts';
import {
  irregularForms,
  reportingVerbs,
  speechVerbs,
  tellingVerbs,
} from '../../../lib/lexicon/reporting-verbs.ts';
import { anonymityReasons, withheld } from '../../../lib/lexicon/sources/anonymity.ts';
import {
  reportedAdverbs,
  reportedParticiples,
  spokenOf,
  spokenTo,
} from '../../../lib/lexicon/sources/agentless.ts';
import { bodyNames, bodyNouns } from '../../../lib/lexicon/sources/bodies.ts';
import {
  countingNouns,
  definite,
  indefinite,
  irregularParticiples,
  leadingWords,
  modifierOpeners,
  openersBefore,
  possessive,
} from '../../../lib/lexicon/sources/determiners.ts';
import { citingWords, outletVerbs } from '../../../lib/lexicon/sources/citing.ts';
import { documentNouns, polled } from '../../../lib/lexicon/sources/documents.ts';
import { clauseOpeners, daysInPassing, sayingTime } from '../../../lib/lexicon/sources/clauses.ts';
import {
  mastheads,
  mastheadsWithArticle,
  mediaNouns,
  pressReports,
  pressWords,
} from '../../../lib/lexicon/sources/media.ts';
import {
  namelessRoles,
  namingParticiples,
  officeHolders,
  partisans,
  spokespeople,
  unnamedRoles,
} from '../../../lib/lexicon/sources/people.ts';
import { nobody, pointing, unnamedPronouns } from '../../../lib/lexicon/sources/pronouns.ts';
import { proximityPhrases } from '../../../lib/lexicon/sources/proximity.ts';
import { feminine, masculine, officeTitles } from '../../../lib/lexicon/sources/titles.ts';
import { tellingPhrases } from '../../../lib/lexicon/sources/told.ts';
import {
  answeringVerbs,
  intendingVerbs,
  occasions,
  passiveReports,
  seemingVerbs,
  showingVerbs,
  utteranceNouns,
  utteringForms,
  utteringVerbs,
  viewAdjectives,
} from '../../../lib/lexicon/utterances.ts';

const phrase = /^[a-z0-9'.-]+(?: [a-z0-9'.-]+)*$/;

describe('word lists of attribution', () => {
  test.each<[string, readonly string[], string[], string[]]>([
    ['speech verbs', speechVerbs, ['say', 'tell', 'warn'], ['believe', 'want']],
    ['telling verbs', tellingVerbs, ['tell', 'warn'], ['say', 'ask']],
    ['reporting verbs', reportingVerbs, ['say', 'believe', 'praise'], ['run', 'bring']],
    ['unnamed roles', unnamedRoles, ['official', 'source', 'aide'], ['president', 'report']],
    ['office holders', officeHolders, ['president', 'governor'], ['official', 'company']],
    ['spokespeople', spokespeople, ['spokesman', 'spokeswoman'], ['official']],
    ['naming participles', namingParticiples, ['named', 'called'], ['said']],
    ['documents', documentNouns, ['report', 'lawsuit', 'poll'], ['newspaper', 'source']],
    ['the polled', polled, ['respondents', 'half'], ['voters']],
    ['bodies', bodyNouns, ['committee', 'agency', 'campaign'], ['report', 'aide']],
    ['media', mediaNouns, ['newspaper', 'network'], ['report', 'agency']],
    ['press words', pressWords, ['press', 'media'], ['court']],
    ['reports of the press', pressReports, ['report', 'story'], ['poll', 'release']],
    ['mastheads', mastheads, ['gazette', 'herald', 'times'], ['ledger', 'post', 'mail', 'review']],
    [
      'mastheads with an article',
      mastheadsWithArticle,
      ['ledger', 'post', 'guardian', 'sun'],
      ['gazette', 'leader', 'nation'],
    ],
    ['times of saying', sayingTime, ['tuesday', 'last', 'week'], ['that', 'because']],
    ['openers of clauses', clauseOpeners, ['when', 'after'], ['but', 'and', 'while']],
    ['verbs of outlets', outletVerbs, ['reported', 'suggest'], ['think', 'reporting']],
    ['pointing words', pointing, ['he', 'who', 'their'], ['some', 'nobody']],
    ['unnamed pronouns', unnamedPronouns, ['some', 'many', 'others'], ['he', 'nobody']],
    ['nobody', nobody, ['nobody', 'nothing'], ['somebody']],
    ['definite words', definite, ['the', 'this'], ['a', 'his']],
    ['possessives', possessive, ['his', 'their'], ['the']],
    ['indefinite words', indefinite, ['a', 'two', 'several'], ['the']],
    ['modifier openers', modifierOpeners, ['of', 'who', 'familiar'], ['the', 'senior']],
    ['anonymity', anonymityReasons, ['on condition of anonymity', 'not authorised to'], ['familiar with']],
    ['citing words', citingWords, ['citing'], ['said']],
    ['reported adverbs', reportedAdverbs, ['reportedly', 'allegedly'], ['clearly']],
    ['reported participles', reportedParticiples, ['believed', 'reported'], ['expected']],
    ['spoken of', spokenOf, ['believed', 'expected'], ['quoted', 'told']],
    ['spoken to', spokenTo, ['told', 'asked'], ['said']],
    ['withheld', withheld, ['anonymous', 'unnamed'], ['senior']],
    [
      'proximity',
      proximityPhrases,
      ['familiar with', 'close to', 'briefed on'],
      ['on condition of anonymity'],
    ],
    ['telling', tellingPhrases, ['told', 'speaking to'], ['said']],
    ['days in passing', daysInPassing, ['today', 'monday'], ['may', 'on']],
    ['counting nouns', countingNouns, ['number', 'handful'], ['official']],
    ['leading words', leadingWords, ['even', 'almost'], ['some', 'the']],
    ['openers before a noun', openersBefore, ['outside', 'close'], ['of', 'who']],
    ['irregular participles', irregularParticiples, ['taken', 'seen'], ['said']],
    ['nameless roles', namelessRoles, ['official', 'source'], ['lawmaker']],
    ['uttering verbs', utteringVerbs, ['condemn', 'urge', 'believe'], ['find', 'release', 'offer', 'say']],
    ['uttering forms', utteringForms, ['thought'], ['knew']],
    ['nouns of utterance', utteranceNouns, ['promise', 'statement'], ['report']],
    ['adjectives of view', viewAdjectives, ['confident', 'skeptical'], ['aware', 'eager']],
    ['passive reports', passiveReports, ['believed', 'expected'], ['known', 'intended']],
    ['seeming verbs', seemingVerbs, ['seems', 'appeared'], ['says']],
    ['showing verbs', showingVerbs, ['shows', 'means'], ['says']],
    ['answering verbs', answeringVerbs, ['respond', 'comment'], ['ask']],
    ['verbs of intending', intendingVerbs, ['aim', 'plan'], ['say']],
    ['occasions', occasions, ['referring', 'commenting'], ['saying', 'adding']],
    ['masculine', masculine, ['mr.', 'he'], ['ms.']],
    ['feminine', feminine, ['ms.', 'she'], ['mr.']],
  ])('%s', (_, words, inside, outside) => {
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !phrase.test(word.toLowerCase()))).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(inside));
    expect(words.filter((word) => outside.includes(word))).toEqual([]);
  });

  test('names of bodies and partisans keep their capitals', () => {
    for (const name of [...bodyNames, ...partisans]) expect(name).toMatch(/^[A-Z]/);
    expect(new Set(bodyNames).size).toBe(bodyNames.length);
  });

  test('a function word stands in one class', () => {
    const all = Object.values(functionWords).flat();
    const twice = all.filter((word, at) => all.indexOf(word) !== at);
    expect(twice.filter((word) => !["'s", "'re", "'m", "'ve", "'ll", "'d"].includes(word))).toEqual([]);
  });

  test('irregular forms belong to listed verbs, and titles to one office or two', () => {
    for (const [, base] of irregularForms) expect(reportingVerbs).toContain(base);
    for (const [office, titles] of officeTitles) {
      expect(office).toMatch(phrase);
      expect(titles.length).toBeGreaterThan(0);
    }
  });
});
