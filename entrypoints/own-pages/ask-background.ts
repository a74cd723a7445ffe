import { createOwnAsk } from '../../lib/messages/ask-own.ts';
import type { fromPanel } from '../../lib/messages/protocol.ts';
import { takeAsked } from '../../lib/platform/asked.ts';
import { sendToBackground } from '../../lib/platform/messaging.ts';

export const ask = createOwnAsk<typeof fromPanel>({
  to: 'background',
  send: (question) => takeAsked(question) ?? sendToBackground(question),
});
