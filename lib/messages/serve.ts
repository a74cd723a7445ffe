import type { AnswerOf, AskOf, Table } from './protocol.ts';
import { firstFault } from '../model/first-fault.ts';
import { Question, type Receiver, type Reply } from './envelope.ts';
import { MessageFault } from './fault.ts';

/** What the browser vouches for about a sender. */
export interface SenderFacts {
  readonly extension: string | undefined;
  readonly tab: number | undefined;
  readonly frame: number | undefined;
  readonly url: string | undefined;
  readonly inPrivate: boolean;
}

export type Answers<T extends Table, Caller> = {
  readonly [K in keyof T]: (ask: AskOf<T, K>, caller: Caller) => Promise<AnswerOf<T, K>>;
};

/** One table, who may use it, and who answers. */
export interface Desk<T extends Table, Caller> {
  readonly table: T;
  /** Null where this sender may not ask anything of this table. */
  readonly admit: (sender: SenderFacts) => Caller | null;
  readonly answers: Answers<T, Caller>;
}

/** A desk whose types are settled: takes a name and whatever came. */
export interface OpenDesk {
  /** Null: this sender is not admitted. */
  readonly answer: (name: string, ask: unknown, sender: SenderFacts) => Promise<unknown> | null;
}

/** @throws {MessageFault} from the promise: `refused` for unknown names and questions that do not parse */
export function openDesk<T extends Table, Caller>(desk: Desk<T, Caller>): OpenDesk {
  return {
    answer: (name, ask, sender) => {
      const caller = desk.admit(sender);
      return caller === null ? null : answered(desk, name, ask, caller);
    },
  };
}

async function answered<T extends Table, Caller>(
  { table, answers }: Desk<T, Caller>,
  name: string,
  ask: unknown,
  caller: Caller,
): Promise<unknown> {
  const pair = Object.hasOwn(table, name) ? table[name] : undefined;
  if (pair === undefined) throw new MessageFault('refused', `no question "${name}" is taken from here`);
  const parsed = pair.ask.safeParse(ask);
  if (!parsed.success) throw new MessageFault('refused', `${name}: ${firstFault(parsed.error, 'ask')}`);
  return await answers[name as keyof T](parsed.data as AskOf<T, keyof T>, caller);
}

/**
 * A listener for all messages to `receiver`. A sender goes to the first desk that admits it. Messages to somebody else
 * are left alone; those that are not ours, do not parse or are not admitted are answered with a fault and told to `refused`.
 */
export function serve(
  receiver: Receiver,
  desks: readonly OpenDesk[],
  refused: (because: string, sender: SenderFacts) => void,
): (message: unknown, sender: SenderFacts, reply: (answer: unknown) => void) => boolean {
  return (message, sender, reply) => {
    const question = Question.safeParse(message);
    if (question.success && question.data.to !== receiver) return false;
    void (async () => {
      const answer = await replyTo(question.success ? question.data : null, desks, sender);
      if (!answer.ok && answer.fault === 'refused') refused(answer.because, sender);
      reply(answer);
    })();
    return true;
  };
}

async function replyTo(
  question: Question | null,
  desks: readonly OpenDesk[],
  sender: SenderFacts,
): Promise<Reply> {
  if (question === null) return { ok: false, fault: 'refused', because: 'not a question' };
  try {
    for (const desk of desks) {
      const answer = desk.answer(question.name, question.ask, sender);
      if (answer !== null) return { ok: true, answer: await answer };
    }
    return { ok: false, fault: 'refused', because: 'this sender may not ask' };
  } catch (fault) {
    if (fault instanceof MessageFault) return { ok: false, fault: fault.fault, because: fault.message };
    return { ok: false, fault: 'failed', because: fault instanceof Error ? fault.message : String(fault) };
  }
}
