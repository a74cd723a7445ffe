import { brought } from '../../lib/platform/brought.ts';
import { sendToBackground } from '../../lib/platform/messaging.ts';
import { isAlive, ownUrl } from '../../lib/platform/runtime.ts';
import { createPageAsk } from '../reading/line.ts';

type Reading = typeof import('../reading/open-reading.ts');

/**
 * The code that reads a page, where a page has a sign of an article. Chromium fetches it from the package and compiles it beside the
 * page's own thread, under an address that it makes anew for each session and that the page cannot see (docs/adr/0018). Firefox knows
 * addresses of the package that last alone, by which sites could know the reader again: there the background puts it in.
 *
 * @throws when the extension was reloaded or removed
 */
export async function bringReading(): Promise<Reading> {
  return await brought(
    'reading.js',
    import.meta.env.FIREFOX
      ? createPageAsk({ send: sendToBackground, isAlive })('bring', { part: 'reading.js' })
      : /* A constant: of a call that it puts in place here, terser makes an import with two arguments. */
        import(/* @vite-ignore */ ownUrl('reading.js')),
  );
}
