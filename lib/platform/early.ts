interface Api {
  readonly tabs: {
    readonly query: (of: object) => Promise<readonly { id?: number }[]>;
  };
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
}

/* Not by browser.ts: what it shared with the page's own code it would have to wait for. */
const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
const { tabs, runtime } = (browser ?? chrome) as Api;

/** What was asked before the page's own code was there to ask it. */
export interface Early {
  readonly question: unknown;
  readonly reply: Promise<unknown>;
}

/** As `tabInFront`, without the code that it needs; see `askEarly`. */
export async function tabInFrontEarly(): Promise<number | null> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Sends a question to the background while the code that shows the answer is still being loaded. */
export function askEarly(question: unknown): Early {
  const reply = runtime.sendMessage(question);
  /* Who takes it hears of a fault; nobody may. */
  reply.catch(() => undefined);
  return { question, reply };
}
