import { createAsk } from '../../lib/messages/ask.ts';
import { fromPanel } from '../../lib/messages/protocol.ts';
import { sendToBackground } from '../../lib/platform/messaging.ts';

export const ask = createAsk(fromPanel, { to: 'background', send: sendToBackground });
