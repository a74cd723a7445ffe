import native from './native.ts';
import type { TabInFront } from './tabs.ts';

interface Api {
  readonly tabs: {
    readonly query: (of: object) => Promise<readonly { id?: number; windowId?: number; url?: string }[]>;
  };
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
}

const { tabs, runtime } = native as Api;

/** What was asked before the page's own code was there to ask it, until it is taken. */
let waiting: { readonly question: string; readonly reply: Promise<unknown> } | null = null;

/** As `tabInFront`, without the code that it needs; see `askEarly`. */
export async function tabInFrontEarly(): Promise<TabInFront | null> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, window: tab.windowId ?? null, url: tab.url ?? null };
}

/** Sends a question to the background while the code that shows the answer is still being loaded. */
export function askEarly(question: unknown): void {
  const reply = runtime.sendMessage(question);
  /* Who takes it hears of a fault; nobody may. */
  reply.catch(() => undefined);
  waiting = { question: JSON.stringify(question), reply };
}

/** The reply to a question that was sent early, once; null for any other. */
export function takeEarly(question: unknown): Promise<unknown> | null {
  if (waiting === null || waiting.question !== JSON.stringify(question)) return null;
  const { reply } = waiting;
  waiting = null;
  return reply;
}
