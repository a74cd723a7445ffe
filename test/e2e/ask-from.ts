import type { Page } from 'puppeteer-core';

/** Asks the background as our pages do: again, when a worker that is being stopped swallows the question. */
export function askFrom(page: Page, name: string, ask: object): Promise<Reply> {
  return page.evaluate(
    async (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: unknown) => Promise<Reply | undefined> } };
      };
      for (let attempt = 0; attempt < 6; attempt++) {
        const silence = new Promise<undefined>((resolve) => {
          setTimeout(resolve, 1_500 * (attempt + 1));
        });
        const reply = await Promise.race([
          chrome.runtime.sendMessage(message).catch(() => undefined),
          silence,
        ]);
        if (reply) return reply;
      }
      return { ok: false, because: 'unheard' };
    },
    { to: 'background', name, ask },
  );
}

export interface Reply {
  readonly ok: boolean;
  readonly answer?: unknown;
  readonly because?: string;
}
