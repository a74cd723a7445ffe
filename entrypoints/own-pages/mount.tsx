import { type ComponentChild, render } from 'preact';
import { localeFor, type Tongue, TongueContext } from '../../components/words.ts';
import { browserLanguage, wordsOf, wordsReady } from '../../lib/platform/words.ts';
import type { Settings } from '../../lib/model/settings.ts';

const browserTongue = (): Tongue => ({ words: wordsOf, locale: localeFor(wordsOf, browserLanguage()) });

/** Renders into the page's body with the words of the browser's language. */
export async function mount(content: ComponentChild): Promise<void> {
  await wordsReady();
  const tongue = browserTongue();
  document.documentElement.lang = tongue.locale;
  render(<TongueContext.Provider value={tongue}>{content}</TongueContext.Provider>, document.body);
}

/** The reader's choice of light or dark; the system's where none was made. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
