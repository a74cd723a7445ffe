import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { type Card, openCard } from '../../components/card/card.ts';
import style from '../../components/card/card.css?inline';
import { lookOf } from '../../components/card/look-of.ts';
import { openMenu } from '../../components/card/menu.ts';
import { NOTE_REST } from '../../components/parts/autosave.ts';
import { useTongue } from '../../components/words.ts';
import type { CardSubject } from '../../lib/model/card.ts';
import { breachEvidence, lossEvidence } from './fixtures/evidence.ts';
import { allFacets, changed, echoedEvidence, independent, ownSubject, subject } from './fixtures/cards.ts';
import type { GalleryState } from './states.tsx';
import { rest } from './stillness.ts';

const near = { left: 20, top: 24, bottom: 44 };
const quiet = () => Promise.resolve();
const theme = () => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');

/** A page with the words that the card belongs to, and the card itself, which hangs on the root element. */
function UnderCard({ words, open }: { words: string; open: () => () => void }): JSX.Element {
  useLayoutEffect(open, [open]);
  return (
    <main class="under-card">
      <h1>{words}</h1>
    </main>
  );
}

interface Shown {
  readonly subject: CardSubject;
  /** What the reader does with it. */
  readonly does?: ((card: Card, root: ShadowRoot) => void) | undefined;
  readonly save?: (() => Promise<void>) | undefined;
}

function OneCard({ subject: shown, does, save = quiet }: Shown): JSX.Element {
  const tongue = useTongue();
  const open = () => {
    const card = openCard(tongue.words, theme(), lookOf(tongue, style, shown), {
      save,
      dismiss: quiet,
      copyLink: quiet,
      openPanel: quiet,
      grown: () => undefined,
      close: () => undefined,
    });
    card.place(near);
    const { shadowRoot } = document.documentElement.lastElementChild ?? {};
    if (does !== undefined && shadowRoot) does(card, shadowRoot);
    return card.close;
  };
  return <UnderCard words={shown.words} open={open} />;
}

function Picking(): JSX.Element {
  const tongue = useTongue();
  const open = () => {
    const menu = openMenu(lookOf(tongue, style, null), theme(), near, () => undefined);
    menu.focus();
    return menu.close;
  };
  return <UnderCard words="a clerk had kept the berth plan on paper" open={open} />;
}

const state = (name: string, show: () => JSX.Element, width = 420): GalleryState => ({
  name: `card-${name}`,
  width,
  height: 560,
  show,
});

const card = (name: string, of: CardSubject, more: Omit<Shown, 'subject'> = {}, width?: number) => ({
  ...state(name, () => <OneCard subject={of} {...more} />, width),
  ...(more.save === undefined ? {} : { act: () => rest(NOTE_REST + 100) }),
});

const writes =
  (text: string): NonNullable<Shown['does']> =>
  (_, root) => {
    root.querySelector<HTMLElement>('[data-act="note"]')?.click();
    const area = root.querySelector('textarea');
    if (area === null) throw new Error('no note was opened');
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };

const edits: NonNullable<Shown['does']> = (_, root) => {
  root.querySelector<HTMLElement>('[data-act="note"]')?.click();
};

const openWhy: NonNullable<Shown['does']> = (_, root) => {
  root.querySelector('summary')?.click();
};

const named = 'its director, Marta Ilves, told reporters';
const nameless = 'Two former senior defence officials, who asked not to be named';
const long = 'Bundesamtsverschlusssachenanweisungsbeauftragtenstellvertreter '.repeat(3).trim();
const source = (type: 'document' | 'other' | 'pronoun-or-definite') => ({
  source: {
    spans: [[100, 101] as const],
    type,
    refersTo: type === 'pronoun-or-definite' ? ([40, 60] as const) : null,
    outlet: null,
    facets: [],
  },
});

/** The card on the page, for every sort of source and in every standing. */
export const cardStates: readonly GalleryState[] = [
  card('unnamed', subject(nameless, { facets: allFacets })),
  card('unnamed-not-stated', subject('The same people', { evidence: echoedEvidence })),
  card('unnamed-nobody', subject('are believed to')),
  card('named-person', subject(named)),
  card('organisation', subject('the car maker said in its report')),
  card('outlet', subject('the Meridian Ledger reported', { evidence: echoedEvidence })),
  card('document', subject(named, { words: 'the letter states', claim: source('document') })),
  card(
    'pointing-back',
    subject(named, {
      words: 'she added',
      label: 'Marta Ilves, its director',
      claim: source('pronoun-or-definite'),
    }),
  ),
  card('other-source', subject(named, { words: 'the model predicts', claim: source('other') })),
  card('why', subject('the fleet has never confirmed it'), { does: openWhy }),
  card('unsure', subject('the fleet has never confirmed it')),
  card('conflict', subject('for nine months', { saidBy: 'several people', evidence: breachEvidence })),
  card(
    'loss-inferred',
    subject('losses of $375 million', { saidBy: 'Halvorsen Motors', evidence: lossEvidence }),
  ),
  card('independent', subject('about 4.2 TB', { evidence: independent(3) })),
  card('independent-many', subject('in three days', { evidence: independent(12) })),
  card('figure', subject('eleven ministries')),
  card('changed', subject('for five weeks', { before: changed })),
  card('dismissed', subject('the best part of a decade')),
  card('own', ownSubject),
  card('own-writing', ownSubject, { does: edits }),
  card('note', subject('several people with knowledge of the inquiry', { evidence: echoedEvidence })),
  card('note-writing', subject('in three days'), {
    does: writes('Which three?'),
    save: async () => undefined,
  }),
  card('note-failed', subject('in three days'), {
    does: writes('Which three?'),
    save: () => Promise.reject(new Error('the database is closed')),
  }),
  card('updated', subject('in three days'), {
    does: (open, root) => {
      writes('Which three?')(open, root);
      open.outlive();
    },
    save: () => new Promise(() => undefined),
  }),
  card('long-words', subject(nameless, { words: long, facets: [{ name: 'role', words: long }] })),
  card('320', subject('for nine months', { saidBy: long, evidence: breachEvidence }), {}, 320),
  state('pick', () => <Picking />),
];
