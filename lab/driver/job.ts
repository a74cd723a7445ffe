import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

const Done = z.object({ text: z.string(), last: z.looseObject({ say: z.string() }) });

/** Runs a job over a port of one of our own pages, as the interface does. @returns what it gave, and its last word */
export async function runJob(
  page: Page,
  name: string,
  ask: Readonly<Record<string, unknown>>,
  text = '',
): Promise<z.infer<typeof Done>> {
  const done = await page.evaluate(
    (job) =>
      new Promise((resolve, reject) => {
        interface Wire {
          postMessage: (message: unknown) => void;
          onMessage: { addListener: (hear: (message: { say: string; text?: string }) => void) => void };
          onDisconnect: { addListener: (hear: () => void) => void };
        }
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { connect: (how: { name: string }) => Wire } };
        };
        const wire = chrome.runtime.connect({ name: 'job' });
        let given = '';
        wire.onMessage.addListener((message) => {
          if (message.say === 'part') given += message.text ?? '';
          else if (message.say !== 'progress') resolve({ text: given, last: message });
        });
        wire.onDisconnect.addListener(() => {
          reject(new Error('the job was cut off'));
        });
        wire.postMessage({ say: 'start', name: job.name, ask: job.ask });
        for (let at = 0; at < job.text.length; at += 500_000) {
          wire.postMessage({ say: 'part', text: job.text.slice(at, at + 500_000) });
        }
        wire.postMessage({ say: 'end' });
      }),
    { name, ask, text },
  );
  return Done.parse(done);
}
