import type { TabInFront } from './tabs.ts';

interface Api {
  readonly tabs: {
    readonly query: (of: object) => Promise<readonly { id?: number; windowId?: number; url?: string }[]>;
  };
  readonly storage: { readonly session: { readonly get: (key: string) => Promise<Record<string, unknown>> } };
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
}

/* Not by native.ts: what it shared with the page's own code it would have to wait for. */
const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
const { tabs, storage, runtime } = (browser ?? chrome) as Api;

/** What was asked before the page's own code was there to ask it. */
export interface Early {
  readonly question: unknown;
  readonly reply: Promise<unknown>;
}

/** As `tabInFront`, without the code that it needs; see `askEarly`. */
export async function tabInFrontEarly(): Promise<TabInFront | null> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, window: tab.windowId ?? null, url: tab.url ?? null };
}

/** What is held under a key until the browser closes, without the code of `sessionArea`; null where that cannot be read. */
export async function heldEarly(key: string): Promise<unknown> {
  try {
    return (await storage.session.get(key))[key];
  } catch {
    return null;
  }
}

/** Sends a question to the background while the code that shows the answer is still being loaded. */
export function askEarly(question: unknown): Early {
  const reply = runtime.sendMessage(question);
  /* Who takes it hears of a fault; nobody may. */
  reply.catch(() => undefined);
  return { question, reply };
}
