import type { Words } from '../../components/say/tongue.ts';
import type { PageAnswers, PageAsk } from '../../lib/messages/page.ts';
import type { AskOf, toPage } from '../../lib/messages/protocol.ts';
import type { Reading } from '../../lib/model/article.ts';
import { MOST_PASSAGES } from '../../lib/model/limits.ts';
import type { Span } from '../../lib/model/span.ts';
import type { OpenView, PageStatus } from '../../lib/model/view.ts';
import { type Front, withChanges } from '../../lib/page/front.ts';
import { gateBefore } from '../../lib/page/gate.ts';
import { createGrounds } from '../../lib/page/ground.ts';
import { createPainter } from '../../lib/page/highlight.ts';
import { isEnglish } from '../../lib/page/language.ts';
import { type Metadata, readMetadata } from '../../lib/page/metadata.ts';
import { once } from '../../lib/page/once.ts';
import type { Passage } from '../../lib/page/marks.ts';
import { openingOf } from '../../lib/page/opening.ts';
import { placed } from '../../lib/page/placing.ts';
import { type PageRead, readingText } from '../../lib/page/read-article.ts';
import { noteTouches } from '../../lib/page/touches.ts';
import { inTurns } from '../../lib/page/turns.ts';
import { watchPage } from '../../lib/page/watch.ts';
import type { Hands } from '../hands/open-hands.ts';
import type { HandsModule } from './bring-hands.ts';
import { LineFault } from './line.ts';
import { passagesOf } from './passages.ts';
import type { Asking, Permission } from './permission.ts';

export interface Surroundings {
  readonly ask: PageAsk;
  readonly asking: Asking;
  readonly bringHands: () => Promise<HandsModule>;
  readonly words: Words;
  readonly isAlive: () => boolean;
  /** Somebody was told that the page is being read, and waits for what comes of it. */
  readonly isAwaited: () => boolean;
  /** Stops everything for good: the extension is gone. */
  readonly end: () => void;
  readonly signal: AbortSignal;
}

/** Milliseconds that a passage stays deep after the page was scrolled to it. */
const DEEP = 1_500;

/**
 * Reads the page while it is open, files its article, paints what comes back, and lends the page hands for what is painted. `metadata`
 * is what the page says of itself now, where that was read.
 */
export function readWhileOpen(
  document: Document,
  { ask, asking, bringHands, words, isAlive, isAwaited, end, signal }: Surroundings,
  metadata: Metadata | null,
): PageAnswers {
  const view = document.defaultView ?? window;
  const painter = createPainter(() => createGrounds(view));
  let permission: Permission | null = null;
  let front: Front | null = null;
  let hands: Hands | null = null;
  /** The article in front on its way into the library. */
  let filing: Promise<unknown> = Promise.resolve();
  let status: PageStatus = { state: 'reading' };
  let wasAsked = false;
  let turn = 0;

  /** The extension was reloaded or updated: highlights go, but not what the reader is writing. */
  const stop = (): void => {
    painter.clear();
    if (hands?.outlive() !== true) end();
  };

  const fail = (fault: unknown): void => {
    if (fault instanceof LineFault && fault.isGone) stop();
    else status = { state: 'failed', because: String(fault) };
  };

  const setStatus = (next: PageStatus): void => {
    if (JSON.stringify(next) === JSON.stringify(status)) return;
    status = next;
    ask('page-status', { status }).catch(fail);
  };

  const leave = (next: PageStatus): void => {
    front = null;
    hands?.close();
    painter.clear();
    setStatus(next);
  };

  /** A page that never was an article wakes nobody who does not wait; the toolbar knows nothing of it anyway. */
  const leaveQuietly = (): void => {
    if (front === null && status.state === 'reading' && !isAwaited()) status = { state: 'not-an-article' };
    else leave({ state: 'not-an-article' });
  };

  const paint = (read: PageRead, page: OpenView, isFiled = front?.isFiled === true): void => {
    if (permission === null) return;
    const { text } = read.text;
    const places = front?.read.text.text === text ? front.places : new Map<string, Span | null>();
    const passages = passagesOf(page, text, places, permission.settings);
    const isPainted = front?.isFiled === false && front.read === read && isEqual(passages, front.passages);
    const marks = isPainted && front !== null ? front.marks : placed(passages, read.text);
    front = { read, view: page, isFiled, passages, marks, places };
    if (!isPainted) painter.paint(marks);
    findOwn(front).catch(fail);
    awaitHand();
    hands?.refresh();
    if (!isFiled) return;
    const gone = marks.filter(({ ranges }) => ranges.length === 0).map(({ id }) => id);
    setStatus({ state: 'article', article: page.article.id, painted: marks.length - gone.length, gone });
  };

  /** Shows what is found before anything is filed, that in the opening first. What goes wrong with it is said where it is filed. */
  const paintAhead = async (read: PageRead, current: number): Promise<void> => {
    let isWhole = false;
    const show = async (reading: Reading): Promise<void> => {
      const { page } = await ask('claims-in', { reading });
      if (isWhole || current !== turn || front?.isFiled === true) return;
      isWhole = reading === read.reading;
      /* The reader's own passages are looked for once, in the whole. */
      paint(read, isWhole ? page : { ...page, marks: [] }, false);
    };
    const opening = openingOf(read.reading);
    if (opening !== null) show(opening).catch(() => null);
    /* Not asked later: the rest is recognised while the opening is painted. */
    await show(read.reading);
  };

  /** What the reader marked is painted once it is known where that stands now, which takes code that the page does not carry. */
  const findOwn = async ({ read, view: { marks }, places }: Front): Promise<void> => {
    const unplaced = marks.filter(({ id }) => !places.has(id)).slice(0, MOST_PASSAGES);
    if (unplaced.length === 0) return;
    const passages = unplaced.map(({ selectors }) => selectors);
    const { spans } = await ask('find-passages', { text: read.text.text, passages });
    for (const [i, { id }] of unplaced.entries()) places.set(id, spans[i] ?? null);
    if (front?.places === places) repaint();
  };

  const repaint = (): void => {
    if (front !== null) paint(front.read, front.view);
  };

  /** What the reader does before the article is filed waits for that. */
  const askFiled: PageAsk = async (name, question) => {
    if (name !== 'card-of') await filing;
    return ask(name, question);
  };

  const noting = new AbortController();
  /** From the first article on: a page that has none is not listened to. */
  const awaitHand = once(() =>
    noteTouches(
      document,
      () => {
        lendHands().catch(fail);
      },
      noting.signal,
    ),
  );

  /** What answers to the reader's hand comes when it first moves, or is asked for. Null where the package is gone, or the page is read no more. */
  const lendHands = once(async (): Promise<Hands | null> => {
    const brought = await bringHands().catch(() => null);
    noting.abort();
    if (brought === null) stop();
    if (brought === null || signal.aborted) return null;
    const touches = awaitHand();
    hands = brought.openHands(
      document,
      {
        ask: askFiled,
        words,
        shadeOf: (element) => createGrounds(view)(element).shade,
        front: () => front,
        change: (changed) => {
          if (front !== null) paint(front.read, changed);
        },
        activate: painter.activate,
        fail,
        isAlive,
        stop,
        touches,
      },
      signal,
    );
    touches.clear();
    return hands;
  });

  const consider = async (known: Metadata | null): Promise<void> => {
    const current = ++turn;
    const url = document.URL;
    const metadata = known ?? readMetadata(document, url);
    if (known === null && !wasAsked && gateBefore(document, metadata) === 'no') return leaveQuietly();
    permission ??= await asking.ask();
    if (current !== turn) return;
    if (permission.read !== 'yes' && !wasAsked) return leave({ state: permission.read });
    const read = await inTurns(readingText(document, url, metadata));
    if (current !== turn) return;
    lookInto(read.inner);
    if (!read.isArticle && !(wasAsked && read.text.text !== '')) return leaveQuietly();
    if (!isEnglish(read.text.text))
      return leave({ state: 'language', language: read.reading.language ?? 'und' });
    if (front?.isFiled === true && front.read.text.text === read.text.text) return paint(read, front.view);
    /* The background is to think of nothing else until something is painted. */
    if (front === null) await paintAhead(read, current).catch(() => null);
    if (current !== turn) return;
    const filed = ask('file-article', { reading: read.reading });
    filing = filed;
    const { page } = await filed;
    if (current === turn) paint(read, page, true);
  };

  const start = (known: Metadata | null = null): void => {
    if (!isAlive()) stop();
    else if (!document.hidden && !signal.aborted) consider(known).catch(fail);
  };

  const show = (id: string): boolean => {
    const range = front?.marks.find((each) => each.id === id)?.ranges[0];
    if (range === undefined) return false;
    const behavior = view.matchMedia('(prefers-reduced-motion)').matches ? 'instant' : 'smooth';
    const element = range.startContainer.parentElement;
    if (element?.ownerDocument === document) {
      const { top, height } = range.getBoundingClientRect();
      view.scrollBy({ top: top - (view.innerHeight - height) / 3, behavior });
    } else element?.scrollIntoView({ block: 'center', behavior });
    painter.activate(id);
    view.setTimeout(() => {
      if (hands?.isOpen() !== true) painter.activate(null);
    }, DEEP);
    return true;
  };

  const lookInto = watchPage(
    document,
    {
      onSettled: () => {
        start();
      },
      onShown: () => {
        if (front === null || !isAlive()) start();
        else repaint();
      },
      onReturned: () => {
        /* What was said of this page is forgotten: it is said again. */
        status = { state: 'reading' };
      },
      onMoved: () => {
        turn++;
        permission = null;
        wasAsked = false;
        leave({ state: 'reading' });
      },
      matters: (node) => front === null || concerns(front.read, node),
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    noting.abort();
    turn++;
    painter.clear();
  });
  start(metadata);

  return {
    status: async () => ({ status }),
    'show-claim': async ({ claim }) => ({ shown: show(claim) }),
    'step-claim': async ({ by }) => ({
      claim: front === null ? null : ((await lendHands())?.step(by) ?? null),
    }),
    'offer-kinds': async () => ({ shown: (await (await lendHands())?.offerKinds()) === true }),
    'read-now': async () => {
      wasAsked = true;
      start();
      return { started: true };
    },
    'settings-changed': async ({ settings, read }: AskOf<typeof toPage, 'settings-changed'>) => {
      const before = permission?.read;
      permission = { settings, read };
      if (read === before) repaint();
      else start();
      return {};
    },
    'standings-changed': async ({ standings, annotations }: AskOf<typeof toPage, 'standings-changed'>) => {
      if (front !== null) paint(front.read, withChanges(front.view, standings, annotations));
      return {};
    },
  };
}

const isEqual = (a: readonly Passage[], b: readonly Passage[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Whether a change at a node can change what was read: it holds some of the text, or stands inside of what does. */
function concerns({ root, inner }: PageRead, node: Node): boolean {
  return root === null || inner.length > 0 || !root.isConnected || root.contains(node) || node.contains(root);
}
