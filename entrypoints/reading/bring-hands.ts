import type { PageAsk } from '../../lib/messages/page.ts';
import { brought } from '../../lib/platform/brought.ts';
import { ownUrl } from '../../lib/platform/runtime.ts';

export type HandsModule = Pick<typeof import('../hands/open-hands.ts'), 'openHands'>;

/** The code that answers to the reader's hand, as the reading itself is brought (news.content/bring.ts). @throws when the extension was reloaded or removed */
export async function bringHands(ask: PageAsk): Promise<HandsModule> {
  return await brought(
    'hands.js',
    import.meta.env.FIREFOX
      ? ask('bring', { part: 'hands.js' })
      : import(/* @vite-ignore */ ownUrl('hands.js')),
  );
}
