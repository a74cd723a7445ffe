import type { PanelFront } from '../model/front.ts';
import type { ClaimId } from '../model/ids.ts';
import type { AnswerOf, AskOf, toPage } from '../messages/protocol.ts';

type ToPage = typeof toPage;

/** The browser's tabs as the use cases need them. */
export interface Tabs {
  /** Null when no content script of ours answers there. */
  readonly ask: <K extends keyof ToPage>(
    tab: number,
    name: K,
    ask: AskOf<ToPage, K>,
  ) => Promise<AnswerOf<ToPage, K> | null>;
  /** Null where the address is hidden from us. */
  readonly urlOf: (tab: number) => Promise<string | null>;
  /** Whether the content script waits there for an article and hears nobody; false without access. */
  readonly isWaiting: (tab: number) => Promise<boolean>;
  /** Puts the content script into a page that has none, and has one that waits come; false without access. */
  readonly enter: (tab: number) => Promise<boolean>;
  readonly badge: (
    tab: number,
    badge: { readonly claims: number; readonly conflicts: boolean } | null,
  ) => Promise<void>;
  /** What the popup over a tab shows at once; null: it has to ask. */
  readonly front: (tab: number, front: PanelFront | null) => Promise<void>;
  /** Opens the panel over a tab, at a claim where one is given. */
  readonly openPanel: (tab: number, claim: ClaimId | null) => Promise<void>;
}
