import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { randomFrom } from '../../lab/bench/store/synthetic.ts';
import { runJob } from '../../lab/driver/job.ts';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { askFrom } from './ask-from.ts';
import { inBothBrowsers, type Reader } from './reader.ts';
import { untilFiled } from './until-filed.ts';

/* `npm run -s lab -- stops` is the long run: 500 in each browser. */
const STOPS = Number(process.env['STOPS'] ?? 24);

/** What a library holds: articles by address, notes by number. */
type State = ReadonlyMap<string, string>;

interface Exported {
  readonly articles: readonly { readonly id: string; readonly canonicalUrl: string; readonly text: string }[];
  readonly first?: { readonly items: readonly { readonly id: string; readonly body: unknown }[] };
}

/** An export as text, and what it holds. */
interface Snapshot {
  readonly text: string;
  readonly state: State;
  readonly paper: Exported['articles'][number] | undefined;
}

const everything = { articles: null, format: 'annotations' };

async function snapshotFrom(own: Page): Promise<Snapshot> {
  const { text, last } = await runJob(own, 'export', everything);
  expect(last).toMatchObject({ say: 'done', answer: { damaged: 0 } });
  const { articles, first } = JSON.parse(text) as Exported;
  const items = first?.items ?? [];
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const notes = JSON.stringify(items).matchAll(/"note (\d+): (\w+)"/g);
  const state = new Map([
    ...articles.map(({ canonicalUrl }) => [canonicalUrl, 'filed'] as const),
    ...Array.from(notes, ([, n = '', words = '']) => [n, words] as const),
  ]);
  return { text, state, paper: articles.find(({ canonicalUrl }) => canonicalUrl === PAPER) };
}

const PAPER = addressOf(pieceNamed('ledger/winter-of-the-paper-plan'));

/** Something the reader does: how long it takes at most, what the library holds once it is acknowledged, and the deed. */
interface Act {
  readonly milliseconds: number;
  readonly after: State;
  /** Whether it was acknowledged. */
  readonly run: () => Promise<boolean>;
}

const papers = [
  'signal/nine-months',
  'corvus/ferry-aground',
  'ledger/halvorsen-quarter',
  'halden/nine-months-in-the-dark',
  'sollen/paper-plans',
  'northgate/five-not-nine',
].map((name) => addressOf(pieceNamed(name)));

/** What may be done, by name; `n` numbers the round. */
function actsIn({ browser }: Reader, own: Page, now: Snapshot, earlier: Snapshot, n: number) {
  const job = async (name: string, ask: object, text = ''): Promise<boolean> => {
    const { last } = await runJob(own, name, { ...ask }, text).catch(() => ({ last: { say: 'cut off' } }));
    return last.say === 'done';
  };
  const note = (number: number, words: string): Act => ({
    milliseconds: 60,
    after: new Map([...now.state, [String(number), words]]),
    run: async () => {
      const { id = '', text = '' } = now.paper ?? {};
      const [start, end] = [number * 2, number * 2 + 9];
      const draft = {
        id: null,
        article: id.split(':').at(-1),
        claim: null,
        selectors: {
          quote: { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: '', suffix: '' },
          position: { type: 'TextPositionSelector', start, end },
        },
        kind: 'highlight',
        note: `note ${number}: ${words}`,
        tags: [],
        dismissed: false,
      };
      return (await askFrom(own, 'annotate', { draft })).ok;
    },
  });
  const address = papers[n % papers.length] ?? '';
  const noted = [...now.state.keys()].findLast((key) => /^\d+$/.test(key));
  return {
    note: note(n, 'first'),
    change: note(Number(noted ?? n), `changed${n}`),
    file: {
      milliseconds: 700,
      after: new Map([...now.state, [address, 'filed']]),
      run: async () => {
        const page = await browser.open(address);
        await page.bringToFront();
        await untilPainted(page, 40_000);
        await untilFiled(own, address);
        await page.close();
        return true;
      },
    },
    export: { milliseconds: 60, after: now.state, run: () => job('export', everything) },
    import: {
      milliseconds: 150,
      after: new Map([...earlier.state, ...now.state]),
      run: () => job('import', { apply: true }, earlier.text),
    },
    wipe: { milliseconds: 40, after: new Map(), run: () => job('wipe', {}) },
  } satisfies Record<string, Act>;
}

const order = ['note', 'note', 'import', 'change', 'export', 'file', 'wipe', 'note'] as const;

const sorted = (state: State) => [...state].toSorted(([a], [b]) => (a < b ? -1 : 1));

inBothBrowsers('the background stopped', (reader, name) => {
  test(`${STOPS} times at random moments: all that was acknowledged is there, all else is whole or absent`, async () => {
    const { browser } = reader();
    const random = randomFrom(7);
    const own = await browser.ownPage('library.html');
    const first = await browser.open(PAPER);
    await untilFiled(own, PAPER);
    await first.close();
    let now = await snapshotFrom(own);
    let earlier = now;
    const tally = new Map<string, [acknowledged: number, cut: number]>();
    for (let n = 0; n < STOPS; n++) {
      const what = now.state.size === 0 ? 'import' : (order[n % order.length] ?? 'note');
      const act = actsIn(reader(), own, now, earlier, n)[what];
      const stopped = new Promise((resolve) => {
        setTimeout(resolve, random() * act.milliseconds);
      }).then(() => browser.stopBackground());
      const [isAcknowledged] = await Promise.all([act.run(), stopped]);
      const after = await snapshotFrom(own);
      const counts = tally.get(what) ?? [0, 0];
      counts[isAcknowledged ? 0 : 1] += 1;
      tally.set(what, counts);
      const isAsBefore = JSON.stringify(sorted(after.state)) === JSON.stringify(sorted(now.state));
      if (isAcknowledged || !isAsBefore) {
        expect(sorted(after.state), `round ${n}, ${what}, acknowledged: ${isAcknowledged}`).toEqual(
          sorted(act.after),
        );
      }
      now = after;
      if (now.state.size > earlier.state.size + 4) earlier = now;
    }
    process.stdout.write(
      `${name}: ${STOPS} stops, [acknowledged, cut] ${JSON.stringify(Object.fromEntries(tally))}\n`,
    );
    const last = await snapshotFrom(own);
    expect((await runJob(own, 'wipe', {})).last.say).toBe('done');
    expect((await runJob(own, 'import', { apply: true }, last.text)).last.say).toBe('done');
    expect((await snapshotFrom(own)).text).toBe(last.text);
  }, 3_600_000);
});
