import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { speak } from '../../lab/driver/firefox.ts';

interface Seen {
  readonly sharedId?: string | undefined;
  readonly value?: Inside | undefined;
}
interface Inside {
  readonly localName?: string | undefined;
  readonly nodeValue?: string | undefined;
  readonly shadowRoot?: Seen | null | undefined;
  readonly children?: readonly Seen[] | undefined;
}

const Seen: z.ZodMiniType<Seen> = z.lazy(() =>
  z.object({ sharedId: z.optional(z.string()), value: z.optional(Inside) }),
);
const Inside: z.ZodMiniType<Inside> = z.lazy(() =>
  z.object({
    localName: z.optional(z.string()),
    nodeValue: z.optional(z.string()),
    shadowRoot: z.nullish(Seen),
    children: z.optional(z.array(Seen)),
  }),
);
const Hosts = z.object({ result: z.object({ result: z.object({ value: z.array(Seen) }) }) });
const Value = z.object({ result: z.object({ result: z.object({ value: z.string() }) }) });

const partsOf = (seen: Seen): readonly Seen[] => [
  seen,
  ...(seen.value?.shadowRoot ? partsOf(seen.value.shadowRoot) : []),
  ...(seen.value?.children ?? []).flatMap((child) => partsOf(child)),
];

/** What the protocol of Firefox shows of our card, whose root is closed to the page: all of its words, and what stands in the note. */
export async function insideCard(
  browser: Browser,
  page: Page,
): Promise<{ readonly words: string; readonly note: string | null }> {
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const hosts = await speak(browser, 'script.evaluate', {
    expression: '[...document.querySelectorAll(":root > div[popover]")]',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 20 },
  });
  const parts = Hosts.parse(hosts).result.result.value.flatMap((host) => partsOf(host));
  const area = parts.find(({ value }) => value?.localName === 'textarea');
  const words = parts.map(({ value }) => value?.nodeValue ?? '').join(' ');
  if (area?.sharedId === undefined) return { words, note: null };
  const note = await speak(browser, 'script.callFunction', {
    functionDeclaration: '(area) => area.value',
    arguments: [{ sharedId: area.sharedId }],
    target,
    awaitPromise: false,
  });
  return { words, note: Value.parse(note).result.result.value };
}
