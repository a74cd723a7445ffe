import { Library } from '../../components/library/Library.tsx';
import type { LibraryDesk, Place } from '../../components/library/desk.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { brokenDesk, emptyDesk, fullDesk, stateWith } from './fixtures/library.ts';
import type { GalleryState } from './states.tsx';
import { rest, stillness } from './stillness.ts';

const WIDE = 1280;
/** After this the search has taken in what was typed. */
const SETTLED = 300;
const size = { articles: 214, claims: 2_304, annotations: 46, outlets: 38, used: 38_200_000 };
const noSize = { articles: 0, claims: 0, annotations: 0, outlets: 0, used: 120_000 };

interface More extends Partial<GalleryState> {
  readonly desk?: LibraryDesk;
  readonly settings?: Settings;
}

function library(
  name: string,
  place: Place,
  { desk = fullDesk, settings = defaultSettings, ...more }: More = {},
): GalleryState {
  const state = { ...stateWith(desk), settings };
  return {
    name: `library-${name}`,
    width: WIDE,
    show: () => (
      <Library
        place={place}
        state={state}
        size={desk === emptyDesk ? noSize : size}
        told={null}
        onTold={() => undefined}
        shortcuts={[]}
        onShortcuts={null}
      />
    ),
    ...more,
  };
}

function tickTwo(root: HTMLElement): void {
  for (const box of [...root.querySelectorAll<HTMLInputElement>('.tick')].slice(0, 2)) box.click();
}

async function exportTicked(root: HTMLElement): Promise<void> {
  tickTwo(root);
  await stillness();
  root.querySelector<HTMLElement>('.selection .dropdown button')?.click();
}

/** The marks of an article are counted when its line comes into sight. */
async function passBy(root: HTMLElement): Promise<void> {
  for (const line of root.querySelectorAll('.article-line')) {
    line.scrollIntoView();
    await stillness();
  }
}

async function search(root: HTMLElement, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('.search-field input');
  if (field === null) throw new Error('no search field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await rest(SETTLED);
}

function openFilter(root: HTMLElement): void {
  root.querySelectorAll<HTMLElement>('.query-filters .dropdown button')[2]?.click();
}

function chooseFile(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) throw new Error('no file field');
  const files = new DataTransfer();
  files.items.add(new File(['{}'.repeat(1_550_000)], 'hearsay-2026-11-02.jsonld'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function importFile(root: HTMLElement): Promise<void> {
  chooseFile(root);
  await stillness();
  root.querySelector<HTMLElement>('.button.solid')?.click();
}

/** By its place, since it has another name in every language. */
function showMarks(root: HTMLElement, place: number): void {
  root.querySelectorAll<HTMLElement>('.inline-options input')[place]?.click();
}

function openTables(root: HTMLElement): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

const failing: LibraryDesk = {
  ...fullDesk,
  importFrom: () =>
    Promise.reject(new Error('first.items[41].target[0].selector[0].exact: expected text that is not empty')),
};

export const libraryStates: readonly GalleryState[] = [
  library('articles', { view: 'articles' }),
  library('articles-chosen', { view: 'articles' }, { act: tickTwo }),
  library('articles-export', { view: 'articles' }, { act: exportTicked }),
  library('articles-320', { view: 'articles' }, { width: 320, act: passBy }),
  library('empty', { view: 'articles' }, { desk: emptyDesk }),
  library(
    'lost',
    { view: 'articles' },
    { desk: emptyDesk, settings: { ...defaultSettings, libraryLost: true } },
  ),
  library('broken', { view: 'articles' }, { desk: brokenDesk }),
  library('article', { view: 'article', id: 'breach' }),
  library('stories', { view: 'stories' }),
  library('story', { view: 'story', id: 'r8' }),
  library('story-320', { view: 'story', id: 'r8' }, { width: 320 }),
  library('story-tables', { view: 'story', id: 'r8' }, { act: openTables }),
  library('outlets', { view: 'outlets' }),
  library('outlet', { view: 'outlet', id: 'signalrelay.example' }, { act: passBy }),
  library('search', { view: 'search' }, { height: 820, act: (root) => search(root, 'nine mon') }),
  library('search-320', { view: 'search' }, { width: 320, height: 820, act: (root) => search(root, 'nine') }),
  library('search-320-filter', { view: 'search' }, { width: 320, height: 820, act: openFilter }),
  library('search-nothing', { view: 'search' }, { height: 600, act: (root) => search(root, 'none') }),
  library('marks', { view: 'marks' }),
  library('marks-own', { view: 'marks' }, { act: (root) => showMarks(root, 1) }),
  library('marks-dismissed', { view: 'marks' }, { act: (root) => showMarks(root, 2) }),
  library('marks-empty', { view: 'marks' }, { desk: emptyDesk }),
  library('import', { view: 'import' }),
  library('import-checked', { view: 'import' }, { act: chooseFile }),
  library('import-done', { view: 'import' }, { act: importFile }),
  library('import-failed', { view: 'import' }, { desk: failing, act: chooseFile }),
  library('export', { view: 'export' }),
  library('settings', { view: 'settings' }),
];
