import type { Standing } from '../../lib/model/relation.ts';
import { counted, type Tongue } from './tongue.ts';
import { numberFormat } from './formats.ts';

/** The standing in a word or two, to stand beside its shape: "Only here", "3 independent". */
export function standingName(
  { words, locale }: Tongue,
  standing: Pick<Standing, 'name' | 'origins'>,
): string {
  switch (standing.name) {
    case 'only-here':
      return words('standing_only_here');
    case 'echoed':
      return words('standing_echoed');
    case 'independent':
      return words('standing_independent', [numberFormat(locale).format(standing.origins)]);
    case 'conflicting':
      return words('standing_conflicting');
  }
}

/**
 * What was seen, as a sentence; never whether it is so.
 * @param origin display name of the one origin of an echo, where it is known.
 */
export function standingSentence(tongue: Tongue, standing: Standing, origin?: string): string {
  switch (standing.name) {
    case 'only-here':
      return onlyHere(tongue, standing.storyOutlets - 1);
    case 'echoed':
      return origin === undefined
        ? counted(tongue, 'said_echoed', standing.outlets)
        : counted(tongue, 'said_echoed_from', standing.outlets, [origin]);
    case 'independent':
      return standing.origins < standing.outlets
        ? counted(tongue, 'said_independent_of', standing.outlets, [standing.origins])
        : counted(tongue, 'said_independent', standing.outlets);
    case 'conflicting':
      return tongue.words('said_conflicting');
  }
}

function onlyHere(tongue: Tongue, others: number): string {
  return others < 1 ? tongue.words('said_first') : counted(tongue, 'said_only_here', others);
}
