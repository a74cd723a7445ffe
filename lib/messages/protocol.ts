import * as z from 'zod/mini';
import { AnnotationDraft, ReaderAnnotation, Selectors } from '../model/annotation.ts';
import { Reading } from '../model/article.ts';
import { CardLook, CardSubject } from '../model/card.ts';
import { ClaimId } from '../model/ids.ts';
import { MOST_PASSAGES, MOST_TEXT } from '../model/limits.ts';
import { Evidence, Standing } from '../model/relation.ts';
import { Settings } from '../model/settings.ts';
import { Span } from '../model/span.ts';
import { OpenView, PageStatus, PageView, PanelView } from '../model/view.ts';
import { fromLibrary } from './library.ts';

const nothing = z.object({});
const tab = z.int().check(z.nonnegative());

/** What a content script may ask of the background; always about its own tab's page. */
export const fromPage = {
  /** Has the browser run a file of the package in the page, where the page's script cannot fetch it. */
  bring: { ask: z.object({ part: z.enum(['reading.js', 'hands.js']) }), answer: nothing },
  /** Asked before any text is read: whether this page may be read, and what to paint. */
  'may-read': {
    ask: nothing,
    answer: z.object({ read: z.enum(['yes', 'off', 'when-asked']), settings: Settings }),
  },
  /** What can be marked at once, before anything is kept or compared, of an article or of its opening: acknowledges nothing. Answered in the order asked. */
  'claims-in': { ask: z.object({ reading: Reading }), answer: z.object({ page: OpenView }) },
  'file-article': { ask: z.object({ reading: Reading }), answer: z.object({ page: PageView }) },
  'evidence-of': { ask: z.object({ claim: ClaimId }), answer: z.object({ evidence: z.nullable(Evidence) }) },
  /** The words and the shape of a card; of the menu on selected text for null. Says nothing that was not asked with it. */
  'card-of': { ask: z.object({ subject: z.nullable(CardSubject) }), answer: z.object({ look: CardLook }) },
  /** Where passages stand in a text, null where nowhere. Says nothing that was not asked with it. */
  'find-passages': {
    ask: z.object({
      text: z.string().check(z.maxLength(MOST_TEXT)),
      passages: z.readonly(z.array(Selectors).check(z.maxLength(MOST_PASSAGES))),
    }),
    answer: z.object({ spans: z.readonly(z.array(z.nullable(Span))) }),
  },
  annotate: { ask: z.object({ draft: AnnotationDraft }), answer: z.object({ annotation: ReaderAnnotation }) },
  'remove-annotation': { ask: z.object({ id: z.string() }), answer: nothing },
  /** Shown on the toolbar icon. */
  'page-status': { ask: z.object({ status: PageStatus }), answer: nothing },
  'open-panel': { ask: z.object({ claim: z.nullable(ClaimId) }), answer: nothing },
} as const;

/** What our own pages (popup, side panel, library, welcome) may ask of the background. Long work goes over a port: jobs.ts. */
export const fromPanel = {
  ...fromLibrary,
  'panel-of-tab': { ask: z.object({ tab }), answer: z.object({ panel: PanelView }) },
  'evidence-of': fromPage['evidence-of'],
  annotate: fromPage.annotate,
  'remove-annotation': fromPage['remove-annotation'],
  'show-claim': { ask: z.object({ tab, claim: ClaimId }), answer: z.object({ shown: z.boolean() }) },
  /** Reads the page in front although settings or permissions would not by themselves. */
  'read-now': { ask: z.object({ tab }), answer: z.object({ started: z.boolean() }) },
  settings: { ask: nothing, answer: z.object({ settings: Settings }) },
  'change-settings': {
    ask: z.object({ change: z.partial(Settings) }),
    answer: z.object({ settings: Settings }),
  },
} as const;

/** What background and panel may ask of a content script. */
export const toPage = {
  status: { ask: nothing, answer: z.object({ status: PageStatus }) },
  'show-claim': { ask: z.object({ claim: ClaimId }), answer: z.object({ shown: z.boolean() }) },
  /** Opens the card of the next (1) or the previous (-1) claim in reading order; null where there is none. */
  'step-claim': {
    ask: z.object({ by: z.union([z.literal(1), z.literal(-1)]) }),
    answer: z.object({ claim: z.nullable(ClaimId) }),
  },
  /** Opens the menu of kinds at the words that the reader selected, and goes into it. */
  'offer-kinds': { ask: nothing, answer: z.object({ shown: z.boolean() }) },
  'read-now': { ask: nothing, answer: z.object({ started: z.boolean() }) },
  'settings-changed': {
    ask: z.object({ settings: Settings, read: z.enum(['yes', 'off', 'when-asked']) }),
    answer: nothing,
  },
  /** Standings or annotations of the page's claims changed elsewhere. */
  'standings-changed': {
    ask: z.object({
      standings: z.record(ClaimId, Standing),
      annotations: z.readonly(z.array(ReaderAnnotation)),
    }),
    answer: nothing,
  },
} as const;

export type Table = Readonly<Record<string, { readonly ask: z.ZodMiniType; readonly answer: z.ZodMiniType }>>;
export type AskOf<T extends Table, K extends keyof T> = z.infer<T[K]['ask']>;
export type AnswerOf<T extends Table, K extends keyof T> = z.infer<T[K]['answer']>;
