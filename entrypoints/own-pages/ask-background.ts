import { createAsk } from '../../lib/messages/ask.ts';
import { fromPanel } from '../../lib/messages/protocol.ts';
import { takeEarly } from '../../lib/platform/early.ts';
import { sendToBackground } from '../../lib/platform/messaging.ts';

export const ask = createAsk(fromPanel, {
  to: 'background',
  send: (question) => takeEarly(question) ?? sendToBackground(question),
});
