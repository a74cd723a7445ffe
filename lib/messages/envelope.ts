import * as z from 'zod/mini';

/** Which side a message is for: what one side sends, every context of the extension hears. */
export const Receiver = z.enum(['background', 'page']);
export type Receiver = z.infer<typeof Receiver>;

export const Question = z.object({ to: Receiver, name: z.string().check(z.maxLength(60)), ask: z.unknown() });
export type Question = z.infer<typeof Question>;

/**
 * `unheard`: no answer within the time, on every try. `gone`: the extension was reloaded or removed under the page.
 * `refused`: the other side does not take this question from here, or it does not parse. `failed`: it tried.
 */
export const FaultName = z.enum(['unheard', 'gone', 'refused', 'failed']);
export type FaultName = z.infer<typeof FaultName>;

export const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), fault: FaultName, because: z.string() }),
]);
export type Reply = z.infer<typeof Reply>;
