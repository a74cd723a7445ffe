import { Reply } from '../../lib/messages/envelope.ts';
import type { SenderFacts } from '../../lib/messages/serve.ts';
import type { Tally } from './imports.ts';
import { mutated, type Random } from './mutate.ts';

export type Listener = (message: unknown, sender: SenderFacts, reply: (answer: unknown) => void) => boolean;

/** One question that is answered, and who asks it. */
export interface Sample {
  readonly message: unknown;
  readonly sender: SenderFacts;
}

/** What the browser may say of a sender that should not be heard. */
const wrongSenders: readonly Partial<SenderFacts>[] = [
  { extension: 'another' },
  { extension: undefined },
  { frame: 3 },
  { tab: undefined },
  { tab: 77 },
  { url: undefined },
  { url: 'https://elsewhere.example/' },
  { url: 'file:///etc/hosts' },
  { url: 'not an address' },
  { inPrivate: true },
];

/**
 * Wronged questions from wronged senders: each is answered or refused, and always with a reply.
 * @throws what is neither, with the question that brought it about
 */
export async function fuzzMessages(
  listener: Listener,
  samples: readonly Sample[],
  cases: number,
  random: Random,
): Promise<Tally> {
  const tally: Tally = { accepted: 0, refused: 0 };
  for (let each = 0; each < cases; each++) {
    const sample = samples[each % samples.length];
    if (sample === undefined) break;
    const message = mutated(sample.message, random);
    const sender = { ...sample.sender, ...(random() < 0.2 ? wrongSenders[each % wrongSenders.length] : {}) };
    const reply = await asked(listener, message, sender);
    if (reply === 'not for us') {
      tally.refused += 1;
      continue;
    }
    if (isBug(reply)) {
      throw new Error(`a question broke something: ${JSON.stringify(reply)}\n${JSON.stringify(message)}`);
    }
    tally[Reply.parse(reply).ok ? 'accepted' : 'refused'] += 1;
  }
  return tally;
}

export function asked(listener: Listener, message: unknown, sender: SenderFacts): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, 20_000, new Error(`no reply: ${JSON.stringify(message)}`));
    const settle = (reply: unknown) => {
      clearTimeout(timer);
      resolve(reply);
    };
    if (!listener(message, sender, settle)) settle('not for us');
  });
}

/** No reply of ours, or something failed that is not a named fault. */
export function isBug(reply: unknown): boolean {
  const parsed = Reply.safeParse(reply);
  if (!parsed.success) return true;
  const said = parsed.data;
  return !said.ok && said.fault === 'failed' && !expected.some((words) => said.because.includes(words));
}

const expected = [
  'not kept',
  'not of this article',
  'needs its selectors',
  'database-unavailable',
  'is damaged',
];
