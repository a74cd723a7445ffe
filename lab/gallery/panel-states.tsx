import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelActions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { useWords } from '../../components/words.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import type { Kept, PageStatus, PageView, PanelView } from '../../lib/model/view.ts';
import { quietActions } from './fixtures/actions.ts';
import { ARTICLE, breachPage, longPage } from './fixtures/story.ts';
import type { GalleryState } from './states.tsx';
import { stillness } from './stillness.ts';

const POPUP = 420;
const HIGH = 600;

const dismissal =
  breachPage.claims.find(({ annotation }) => annotation?.dismissed === true)?.annotation ?? null;

/** The panel whose page is told again once a claim was dismissed. */
function Dismissing(): JSX.Element {
  const [isDismissed, setIsDismissed] = useState(false);
  const actions: PanelActions = {
    ...quietActions,
    annotate: (_, { dismissed = false }) => {
      setIsDismissed(dismissed);
      return Promise.resolve();
    },
  };
  const claims = breachPage.claims.map((claim, at) =>
    at === 0 && isDismissed ? { ...claim, annotation: dismissal } : claim,
  );
  return <Panel view={view({ ...breachPage, claims }, articleStatus)} actions={actions} />;
}

function view(page: PageView | null, status: PanelView['status']): PanelView {
  return { host: 'signalrelay.example', status, page, settings: defaultSettings };
}

const articleStatus: PageStatus = { state: 'article', article: ARTICLE, painted: 15, gone: [] };
const breach = view(breachPage, articleStatus);

function panel(
  name: string,
  shown: PanelView | null | { error: string },
  more: Partial<GalleryState> = {},
): GalleryState {
  return { name, width: POPUP, show: () => <Panel view={shown} actions={quietActions} />, ...more };
}

function state(name: string, status: PanelView['status'], change: Partial<PanelView> = {}): GalleryState {
  return panel(`panel-${name}`, { ...view(null, status), ...change });
}

function kept(kept: Kept): GalleryState {
  return panel(`panel-kept-${kept}`, view({ ...breachPage, kept }, articleStatus), { height: HIGH });
}

function clicking(...names: readonly string[]): (root: HTMLElement) => Promise<void> {
  return async (root) => {
    for (const name of names) {
      const button = [...root.querySelectorAll<HTMLElement>('button, summary, label')].find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent).includes(name),
      );
      if (button === undefined) throw new Error(`nothing here is called ${name}`);
      button.click();
      await stillness();
    }
  };
}

/** By its place, since it has another name in every language. */
function openFilter(place: number): (root: HTMLElement) => void {
  return (root) => {
    root.querySelectorAll<HTMLElement>('.filters .dropdown button')[place]?.click();
  };
}

async function findIn(root: HTMLElement, text: string): Promise<void> {
  await clicking('Find')(root);
  const field = root.querySelector<HTMLInputElement>('.find input');
  if (field === null) throw new Error('no field to find in');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const nothingFound: PageView = { ...breachPage, claims: [], marks: [], revisions: [] };

function Exporting(): JSX.Element {
  const job = { label: useWords()('exporting'), done: 94, total: 214, cancel: () => undefined };
  return <Panel view={breach} actions={quietActions} job={job} />;
}

const unseen: PanelView = { ...breach, host: null, page: null, status: { state: 'no-access' } };

export const panelStates: readonly GalleryState[] = [
  panel('popup', breach, { height: HIGH }),
  panel('popup-scrolled', breach, {
    height: HIGH,
    act: (root) => {
      root.ownerDocument.scrollingElement?.scrollTo(0, 420);
    },
  }),
  panel('popup-unfolded', breach, { act: clicking('for nine months') }),
  panel('popup-note', breach, { act: clicking('several people', 'Note') }),
  panel('popup-own', breach, { act: clicking('kept the berth plan', 'Change kind') }),
  panel('popup-own-note', breach, { act: clicking('kept the berth plan', 'Note') }),
  panel('popup-dismissed', breach, {
    height: HIGH,
    show: () => <Dismissing />,
    act: clicking('for nine months', 'Not a claim'),
  }),
  panel('popup-export', breach, { height: HIGH, act: clicking('Export') }),
  panel('popup-filter-kind', breach, { height: HIGH, act: clicking('Kind') }),
  panel('popup-filter-standing', breach, { height: HIGH, act: openFilter(2) }),
  panel('popup-filtered', breach, {
    height: HIGH,
    act: clicking('Kind', 'Unnamed source', 'Unnamed source'),
  }),
  panel('popup-find', breach, { height: HIGH, act: clicking('Find') }),
  panel('popup-none-match', breach, { height: HIGH, act: (root) => findIn(root, 'volcano') }),
  panel('popup-all', breach, { act: clicking('Show them') }),
  panel('popup-exporting', breach, {
    height: HIGH,
    show: () => <Exporting />,
  }),
  panel('popup-200-claims', view(longPage(200), articleStatus), { height: HIGH }),
  panel('side-520', breach, { width: 520, act: clicking('for nine months') }),
  panel('side-320-filter', breach, { width: 320, height: HIGH, act: openFilter(2) }),
  panel('side-320-own', breach, { width: 320, act: clicking('kept the berth plan', 'Change kind') }),
  panel('side-320', breach, { width: 320, act: clicking('for nine months') }),
  state('asking', { state: 'reading' }, {}),
  state('not-an-article', { state: 'not-an-article' }),
  state('no-access', { state: 'no-access' }),
  state('no-page', { state: 'no-access' }, { host: null }),
  panel('side-none-seen', unseen, {
    width: 420,
    show: () => <Panel view={unseen} actions={{ ...quietActions, isBeside: true, openBeside: null }} />,
  }),
  state('language', { state: 'language', language: 'fi' }),
  state('off', { state: 'off' }, { settings: { ...defaultSettings, off: ['signalrelay.example'] } }),
  state('when-asked', { state: 'when-asked' }),
  state('not-chosen', { state: 'when-asked' }, { settings: { ...defaultSettings, reads: 'chosen-outlets' } }),
  state('updated', { state: 'updated' }),
  state('failed', { state: 'failed', because: 'TypeError: no text' }),
  state('library-closed', articleStatus),
  panel('panel-no-answer', { error: 'MessageFault: no answer' }),
  panel('panel-nothing-found', view(nothingFound, articleStatus)),
  kept('storage-full'),
  kept('database-unavailable'),
  kept('newer-database'),
  kept('private-window'),
  panel(
    'panel-library-lost',
    { ...breach, settings: { ...defaultSettings, libraryLost: true } },
    { height: HIGH },
  ),
  panel(
    'panel-stub',
    view({ ...breachPage, article: { ...breachPage.article, extent: 'stub' } }, articleStatus),
    {
      height: HIGH,
    },
  ),
];
