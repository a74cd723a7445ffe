import type { PageAnswers, PageAsk } from '../../lib/messages/page.ts';

/*
 * The content script's end of the line, without a schema library: both ends are ours, the background parses what is
 * asked, and what it answers was built by our own code. That keeps the script under its budget on every page.
 */

/** The extension was reloaded, updated or removed under the page, or nobody answered on every try. */
export class LineFault extends Error {
  readonly isGone: boolean;
  constructor(name: string, because: string, isGone: boolean) {
    super(`${name}: ${because}`);
    this.isGone = isGone;
  }
}

export interface Reply {
  readonly ok: boolean;
  readonly answer?: unknown;
  readonly because?: string;
}

/** How long each try may take, in milliseconds: a worker that is being stopped swallows the first one. */
const PATIENCE: readonly number[] = [3_000, 8_000, 30_000];

interface Line {
  readonly send: (message: unknown) => Promise<unknown>;
  readonly isAlive: () => boolean;
}

function isReply(value: unknown): value is Reply {
  return typeof (value as Partial<Reply> | null | undefined)?.ok === 'boolean';
}

/** The answer, or null when none came in time. */
function within(milliseconds: number, sent: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds, null);
    const settle = (answer: unknown): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    sent.then(settle, () => {
      settle(null);
    });
  });
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Asks the background, again when it does not answer: every question may be sent more than once. @throws {LineFault} */
export function createPageAsk({ send, isAlive }: Line): PageAsk {
  return async (name, ask, sent) => {
    for (const [tries, milliseconds] of PATIENCE.entries()) {
      if (!isAlive()) break;
      const reply = await within(
        milliseconds,
        (tries === 0 ? sent : null) ?? send({ to: 'background', name, ask }),
      );
      if (isReply(reply)) {
        if (reply.ok) return reply.answer as never;
        throw new LineFault(name, reply.because ?? 'failed', false);
      }
      await pause(50 * 4 ** tries);
    }
    throw new LineFault(name, 'unheard', !isAlive());
  };
}

/** A listener for what background and panel ask of this page; `answers` are asked for anew each time. */
export function answerOnPage(
  answers: () => Partial<PageAnswers>,
): (message: unknown, reply: (answer: Reply) => void) => boolean {
  return (message, reply) => {
    const table = answers() as Readonly<Record<string, (ask: never) => Promise<unknown>>>;
    const { to, name, ask } = (message ?? {}) as { to?: unknown; name?: unknown; ask?: unknown };
    if (to !== 'page' || typeof name !== 'string' || !Object.hasOwn(table, name)) return false;
    void replyOf(() => table[name]?.(ask as never)).then(reply);
    return true;
  };
}

async function replyOf(answered: () => Promise<unknown> | undefined): Promise<Reply> {
  try {
    return { ok: true, answer: await answered() };
  } catch (fault) {
    return { ok: false, because: String(fault) };
  }
}
