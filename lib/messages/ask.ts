import { firstFault } from '../model/first-fault.ts';
import { Reply } from './envelope.ts';
import { MessageFault } from './fault.ts';
import { type Ask, askOver, type Line } from './line.ts';
import type { Table } from './protocol.ts';

/** For answers that are built elsewhere than here: all of each is parsed. @throws {MessageFault} from the promise */
export function createAsk<T extends Table>(table: T, line: Line): Ask<T> {
  return askOver<T>(line, (name, value) => {
    const reply = Reply.safeParse(value);
    if (!reply.success) throw new MessageFault('failed', `${name}: ${firstFault(reply.error)}`);
    if (!reply.data.ok) throw new MessageFault(reply.data.fault, reply.data.because);
    const answer = table[name]?.answer.safeParse(reply.data.answer);
    if (answer?.success !== true) {
      throw new MessageFault('failed', `${name}: ${answer ? firstFault(answer.error, 'answer') : 'unknown'}`);
    }
    return answer.data;
  });
}
