import { browser } from './browser.ts';
import { ownUrl } from './runtime.ts';

/** A `messages.json` of the package. */
type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** What is read from the package itself, where the browser gave this process no messages. */
let fallback: Catalogue | null = null;

/** The message of `_locales` in the browser's language; the empty string for an unknown key. */
export function wordsOf(key: string, substitutions: readonly (string | number)[] = []): string {
  const parts = substitutions.map((each) => String(each));
  if (fallback === null) return browser.i18n.getMessage(key, parts);
  return (fallback[key]?.message ?? '').replace(/\$(?:\$|([1-9]))/g, (_, part?: string) =>
    part === undefined ? '$' : (parts[Number(part) - 1] ?? ''),
  );
}

/** BCP 47. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/**
 * Resolves when there are words to speak with; never rejects. Chromium hands a process the messages of an extension once and
 * keeps what it got: asked in the moment when the extension is being loaded, that is none, for as long as the process lives.
 */
export async function wordsReady(): Promise<void> {
  if (fallback !== null || browser.i18n.getMessage('language_tag') !== '') return;
  fallback = (await catalogueOf(browserLanguage().split('-')[0] ?? '')) ?? (await catalogueOf('en'));
}

async function catalogueOf(language: string): Promise<Catalogue | null> {
  try {
    const answer = await fetch(ownUrl(`_locales/${language}/messages.json`));
    return (await answer.json()) as Catalogue;
  } catch {
    return null;
  }
}
