import type { Question, Receiver } from './envelope.ts';
import { MessageFault } from './fault.ts';
import type { AnswerOf, AskOf, Table } from './protocol.ts';

/** How long each try may take, in milliseconds: a worker that is being stopped swallows the first one. */
const PATIENCE: readonly number[] = [3_000, 8_000, 30_000];

export type Ask<T extends Table> = <K extends keyof T & string>(
  name: K,
  ask: AskOf<T, K>,
) => Promise<AnswerOf<T, K>>;

export interface Line {
  readonly to: Receiver;
  readonly send: (message: unknown) => Promise<unknown>;
  /** Says whether the extension is still there; asked before each try. */
  readonly isAlive?: () => boolean;
  readonly patience?: readonly number[];
}

/**
 * Questions of one table over one line. Every question may be sent more than once: all of them are idempotent.
 * @param answerIn the answer in a reply; throws a fault where there is none
 * @throws {MessageFault} from the promise
 */
export function askOver<T extends Table>(
  line: Line,
  answerIn: (name: keyof T & string, reply: unknown) => unknown,
): Ask<T> {
  const patience = line.patience ?? PATIENCE;
  return async (name, ask) => {
    const question: Question = { to: line.to, name, ask };
    for (const [attempt, milliseconds] of patience.entries()) {
      if (line.isAlive?.() === false) throw new MessageFault('gone', name);
      const heard = await within(milliseconds, line, question);
      if (heard.state === 'heard') return answerIn(name, heard.value) as AnswerOf<T, typeof name>;
      if (attempt < patience.length - 1) await pause(50 * 4 ** attempt);
    }
    throw new MessageFault(line.isAlive?.() === false ? 'gone' : 'unheard', name);
  };
}

type Heard = { readonly state: 'heard'; readonly value: unknown } | { readonly state: 'nothing' };
const nothing: Heard = { state: 'nothing' };

/** Nothing: no answer in time, no one listening, or a listener that was stopped before it answered. */
async function within(milliseconds: number, line: Line, question: Question): Promise<Heard> {
  const given = new AbortController();
  const answered = heardOn(line, question);
  const tired = pause(milliseconds, given.signal).then(() => nothing);
  try {
    return await Promise.race([answered, tired]);
  } finally {
    given.abort();
  }
}

async function heardOn({ send }: Line, question: Question): Promise<Heard> {
  try {
    const value = await send(question);
    return value === undefined || value === null ? nothing : { state: 'heard', value };
  } catch {
    return nothing;
  }
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
}
