import { ownUrl } from '../../lib/platform/runtime.ts';

type Reading = typeof import('../reading/open-reading.ts');

/**
 * The code that reads a page, where a page has a sign of an article. Chromium fetches it from the package and compiles it beside the
 * page's own thread, under an address that it makes anew for each session and that the page cannot see (docs/adr/0018). Firefox knows
 * addresses that last alone: there the code lies in the script itself.
 *
 * @throws when the extension was reloaded or removed
 */
export async function bringReading(): Promise<Reading> {
  return import.meta.env.FIREFOX
    ? await import('../reading/open-reading.ts')
    : ((await import(/* @vite-ignore */ ownUrl('reading.js'))) as Reading);
}
