import { type Card, type CardActions, openCard } from '../../components/card/card.ts';
import type { Near } from '../../components/card/surface.ts';
import { linkToWords } from '../../components/say/fragment.ts';
import type { Words } from '../../components/say/tongue.ts';
import type { PageAsk } from '../../lib/messages/page.ts';
import type { ReaderAnnotation } from '../../lib/model/annotation.ts';
import type { CardLook, Written } from '../../lib/model/card.ts';
import type { Evidence } from '../../lib/model/relation.ts';
import { lineOfMark, markedAs, ownTags } from '../../lib/model/mark-line.ts';
import type { PageClaim } from '../../lib/model/view.ts';
import { type Front, withAnnotation } from '../../lib/page/front.ts';
import type { Ground } from '../../lib/page/ground.ts';
import type { Mark } from '../../lib/page/highlight.ts';
import { caretAt, covers } from '../../lib/page/pointer.ts';
import { copyText } from './clipboard.ts';
import { type Stood, stepAmong } from './steps.ts';
import { subjectOf } from './subject.ts';

export interface CardRoom {
  readonly ask: PageAsk;
  readonly words: Words;
  /** Whether what an element stands on is light or dark. */
  readonly shadeOf: (element: Element) => Ground['shade'];
  readonly front: () => Front | null;
  /** Takes what the reader did into the view and paints it. */
  readonly change: (view: Front['view']) => void;
  readonly activate: (id: string | null) => void;
  readonly fail: (fault: unknown) => void;
}

export interface Cards {
  /** The painted passage at a point of the viewport. */
  readonly at: (x: number, y: number) => string | null;
  /** `stays`: opened on purpose, and closed on purpose. */
  readonly open: (id: string, how: { stays: boolean; takesFocus: boolean }) => void;
  readonly isOpen: (id?: string) => boolean;
  /** Goes into a card that stays, where the reader is in nothing else of the page. @returns whether it did */
  readonly enter: () => boolean;
  readonly owns: (event: Event) => boolean;
  /** The extension was updated: @returns whether a card stays, for what the reader has written in it */
  readonly outlive: () => boolean;
  /** After the page or the claims changed. */
  readonly refresh: () => void;
  readonly replace: () => void;
  /** Closes; with `unlessStays` only a card that hovers and holds nothing unsaved. */
  readonly close: (how?: { unlessStays: boolean }) => void;
  readonly step: (by: 1 | -1) => string | null;
}

interface Open {
  readonly id: string;
  readonly card: Card;
  stays: boolean;
  readonly focusBefore: Element | null;
  evidence: Evidence | null;
}

function nearOf(mark: Mark): Near | null {
  const rects = mark.ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  const first = rects[0];
  const last = rects.at(-1);
  return first === undefined || last === undefined
    ? null
    : { left: Math.min(first.left, last.left), top: first.top, bottom: last.bottom };
}

/** The one card of a page. */
export function createCards(document: Document, room: CardRoom): Cards {
  const { ask, words, shadeOf, front, change, activate, fail } = room;
  let open: Open | null = null;

  let stood: Stood | null = null;
  /** The article that it stood in: a page may become another. */
  let stoodIn: string | null = null;

  const paintedMarks = (): readonly Mark[] =>
    (front()?.marks ?? []).filter(({ ranges }) => ranges.length > 0);
  const markOf = (id: string): Mark | undefined => front()?.marks.find((mark) => mark.id === id);
  const claimOf = (id: string): PageClaim | undefined => front()?.view.claims.find((each) => each.id === id);
  const ownOf = (id: string): ReaderAnnotation | undefined =>
    front()?.view.marks.find((each) => each.id === id);
  const annotationOf = (id: string): ReaderAnnotation | null | undefined =>
    claimOf(id)?.annotation ?? ownOf(id);

  const at = (x: number, y: number): string | null => {
    const now = front();
    const caret = now === null ? null : caretAt(document, x, y);
    const offset = caret === null ? null : (now?.read.text.offsetOf(caret.node, caret.offset) ?? null);
    if (now === null || offset === null) return null;
    const hit = now.passages.find(({ spans }) =>
      spans.some(([start, end]) => start <= offset && offset <= end),
    );
    const mark = hit === undefined ? undefined : markOf(hit.id);
    return mark?.ranges.some((range) => covers(range, x, y)) === true ? mark.id : null;
  };

  const keep = (id: string, annotation: ReaderAnnotation | null): void => {
    const now = front();
    if (now !== null) change(withAnnotation(now.view, id, annotation));
  };

  const annotate = async (id: string, done: Written & { dismissed?: boolean }): Promise<void> => {
    const now = front();
    if (now === null) return;
    const claim = claimOf(id);
    const known = annotationOf(id);
    const tags = done.tags?.split(',');
    const said = claim
      ? { kind: claim.claim.kind, tags: tags ?? known?.tags ?? [] }
      : known && markedAs(done.kind ?? lineOfMark(known), tags ?? ownTags(known));
    if (!said) return;
    const { annotation } = await ask('annotate', {
      draft: {
        id: known?.id ?? null,
        article: now.view.article.id,
        claim: claim?.id ?? null,
        selectors: known?.selectors ?? claim?.selectors ?? null,
        ...said,
        note: done.note ?? known?.note ?? '',
        dismissed: done.dismissed ?? known?.dismissed ?? false,
      },
    });
    keep(annotation.id, annotation);
  };

  const dismiss = async (id: string, isDismissed: boolean): Promise<void> => {
    if (ownOf(id) === undefined) return annotate(id, { dismissed: isDismissed });
    await ask('remove-annotation', { id });
    close();
    keep(id, null);
  };

  const linkOf = (id: string): string => {
    const known = claimOf(id) ?? ownOf(id);
    return known === undefined ? document.URL : linkToWords(document.URL, known.selectors.quote);
  };

  const close = (how?: { unlessStays: boolean }): void => {
    wanted = null;
    if (open === null || (how?.unlessStays === true && (open.stays || open.card.isUnsaved()))) return;
    const { card, focusBefore, stays } = open;
    open = null;
    card.close();
    activate(null);
    if (stays && focusBefore instanceof HTMLElement && document.activeElement === document.body)
      focusBefore.focus({ preventScroll: true });
  };

  const place = (): void => {
    const mark = open === null ? undefined : markOf(open.id);
    const near = mark === undefined ? null : nearOf(mark);
    if (near !== null) open?.card.place(near);
  };

  const lookOf = async (id: string, evidence: Evidence | null): Promise<CardLook | null> => {
    const now = front();
    const subject = now === null ? null : subjectOf(now, id, evidence);
    return subject === null ? null : (await ask('card-of', { subject })).look;
  };

  const bring = async (opened: Open): Promise<void> => {
    const look = await lookOf(opened.id, opened.evidence);
    if (open !== opened) return;
    if (look === null) return close();
    opened.card.show(look);
    place();
  };
  const refresh = (): void => {
    if (open !== null) bring(open).catch(fail);
  };

  const bringEvidence = async (opened: Open): Promise<void> => {
    const { evidence } = await ask('evidence-of', { claim: opened.id });
    if (open !== opened || evidence === null) return;
    opened.evidence = evidence;
    await bring(opened);
  };

  const actionsFor = (id: string): CardActions => ({
    save: (written) => annotate(id, written),
    dismiss: (isDismissed) => dismiss(id, isDismissed),
    copyLink: () => copyText(document, linkOf(id)),
    openPanel: async () => {
      await ask('open-panel', { claim: claimOf(id)?.id ?? null });
    },
    grown: place,
    close: () => {
      close();
    },
  });

  const themeAt = (mark: Mark): Ground['shade'] => {
    const element = mark.ranges[0]?.startContainer.parentElement;
    return element ? shadeOf(element) : 'light';
  };

  /** What was asked for last: an answer that comes after another question is not shown. */
  let wanted: string | null = null;
  const openAt = async (id: string, how: Parameters<Cards['open']>[1]): Promise<void> => {
    wanted = id;
    const look = await lookOf(id, null);
    const mark = markOf(id);
    if (wanted !== id || look === null || mark === undefined) return;
    close();
    const card = openCard(words, themeAt(mark), look, actionsFor(id));
    open = { id, card, stays: how.stays, focusBefore: document.activeElement, evidence: null };
    stood = { id, at: paintedMarks().findIndex((each) => each.id === id) };
    stoodIn = front()?.view.article.id ?? null;
    activate(id);
    place();
    if (how.takesFocus) card.focus();
    const claim = claimOf(id);
    if (claim !== undefined && claim.standing.name !== 'only-here') await bringEvidence(open);
  };

  const show: Cards['open'] = (id, how) => {
    if (open?.id === id) {
      open.stays ||= how.stays;
      if (how.takesFocus) open.card.focus();
    } else if (markOf(id)?.ranges.length && open?.card.isUnsaved() !== true) openAt(id, how).catch(fail);
  };

  return {
    at,
    open: show,
    isOpen: (id) => open !== null && (id === undefined || open.id === id),
    enter: () => {
      if (open?.stays !== true || document.activeElement !== document.body) return false;
      open.card.focus();
      return true;
    },
    owns: (event) => open?.card.owns(event) === true,
    outlive: () => open?.card.outlive() === true,
    refresh,
    replace: place,
    close,
    step: (by) => {
      const standing = paintedMarks();
      const article = front()?.view.article.id ?? null;
      stood = stepAmong(
        standing.map(({ id }) => id),
        stoodIn === article ? stood : null,
        by,
      );
      const next = stood === null ? undefined : standing[stood.at];
      stoodIn = article;
      if (next === undefined) return null;
      close();
      next.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      show(next.id, { stays: true, takesFocus: true });
      return next.id;
    },
  };
}
