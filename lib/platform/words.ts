import { browser } from './browser.ts';

/** The message of `_locales` in the browser's language; the empty string for an unknown key. */
export function wordsOf(key: string, substitutions: readonly (string | number)[] = []): string {
  return browser.i18n.getMessage(
    key,
    substitutions.map((each) => String(each)),
  );
}

/** BCP 47. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
