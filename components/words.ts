import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Tongue, Words } from './say/tongue.ts';

export { counted, localeFor, type Tongue, type Words } from './say/tongue.ts';

/** Filled by entry points from `browser.i18n`; without a provider a key stands for itself. */
export const TongueContext = createContext<Tongue>({ words: (key) => key, locale: 'en' });

export function useTongue(): Tongue {
  return useContext(TongueContext);
}

export function useWords(): Words {
  return useContext(TongueContext).words;
}
