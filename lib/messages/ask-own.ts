import type { Reply } from './envelope.ts';
import { MessageFault } from './fault.ts';
import { type Ask, askOver, type Line } from './line.ts';
import type { Table } from './protocol.ts';

/**
 * For a page of ours that asks our own background: the answer was built by the code of this package, from records that were
 * parsed on the way in, and only its envelope is looked at. The schemas would have to be loaded before the first frame.
 * @throws {MessageFault} from the promise
 */
export function createOwnAsk<T extends Table>(line: Line): Ask<T> {
  return askOver<T>(line, (name, reply) => {
    if (!isReply(reply)) throw new MessageFault('failed', `${name}: not a reply`);
    if (!reply.ok) throw new MessageFault(reply.fault, reply.because);
    return reply.answer;
  });
}

function isReply(value: unknown): value is Reply {
  const { ok, answer, fault, because } = (value ?? {}) as Record<string, unknown>;
  return ok === true
    ? typeof answer === 'object' && answer !== null
    : ok === false && typeof fault === 'string' && typeof because === 'string';
}
