import { readFileSync } from 'node:fs';
import type { Tongue, Words } from '../../../components/words.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

export function messagesOf(language: string): Messages {
  const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}

/** Fills in as `browser.i18n.getMessage` does, but throws on a key that does not exist. */
export function tongueOf(language: 'en' | 'de', locale: string = language): Tongue {
  const messages = messagesOf(language);
  const words: Words = (key, substitutions = []) => {
    const found = messages[key];
    if (found === undefined) throw new Error(`no message ${key} in ${language}`);
    return found.message.replaceAll(/\$(\$|\d)/g, (_, n: string) =>
      n === '$' ? '$' : String(substitutions[Number(n) - 1] ?? ''),
    );
  };
  return { words, locale };
}
