import { numberFormat, pluralRules } from './formats.ts';

/** The message under a key of `_locales`, `$1` to `$9` filled in; an unknown key gives an empty string. */
export type Words = (key: string, substitutions?: readonly (string | number)[]) => string;

export interface Tongue {
  readonly words: Words;
  /** BCP 47; for dates, numbers and plurals. */
  readonly locale: string;
}

/**
 * The locale for dates and numbers: the browser's own where it speaks the language of the messages, else the plain
 * language of the messages, so that a sentence is never half in another tongue. Never empty, which no formatter takes.
 */
export function localeFor(words: Words, browserLanguage: string): string {
  const spoken = words('language_tag');
  const language = (tag: string): string => tag.split('-')[0] ?? tag;
  return (language(spoken) === language(browserLanguage) ? browserLanguage : spoken) || 'en';
}

/**
 * The plural form of a message for a count: `<key>_one` or `<key>_other` by the rules of CLDR, which is all that the
 * languages in `_locales` need. The count is `$1`, written in the locale; further substitutions follow.
 */
export function counted(
  { words, locale }: Tongue,
  key: string,
  count: number,
  more: readonly (string | number)[] = [],
): string {
  const form = pluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return words(`${key}_${form}`, [numberFormat(locale).format(count), ...more]);
}
