/** A room of the house: what it may import besides itself. */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** Who may import whom; the linter's config says the same, and the test holds the two together. */
export const house: Readonly<Record<string, Room>> = {
  'lib/model': { rooms: [], packages: ['zod/mini'] },
  'lib/lexicon': { rooms: ['lib/model'], packages: [] },
  'lib/text': { rooms: ['lib/model', 'lib/lexicon'], packages: [] },
  'lib/outlets': { rooms: ['lib/model', 'lib/lexicon', 'lib/text'], packages: ['tldts'] },
  'lib/extract': { rooms: ['lib/model', 'lib/lexicon', 'lib/text', 'lib/outlets'], packages: [] },
  'lib/crossref': { rooms: ['lib/model', 'lib/lexicon', 'lib/text', 'lib/outlets'], packages: [] },
  'lib/page': { rooms: ['lib/model', 'lib/text'], packages: [] },
  'lib/store': { rooms: ['lib/model'], packages: ['idb'] },
  'lib/exchange': { rooms: ['lib/model', 'lib/text'], packages: ['zod/mini'] },
  'lib/messages': { rooms: ['lib/model'], packages: ['zod/mini'] },
  'lib/platform': {
    rooms: [],
    packages: ['webextension-polyfill', 'wxt/browser'],
  },
  'lib/service': {
    rooms: [
      'lib/model',
      'lib/lexicon',
      'lib/text',
      'lib/outlets',
      'lib/extract',
      'lib/crossref',
      'lib/store',
      'lib/exchange',
      'lib/messages',
    ],
    packages: ['zod/mini'],
  },
  components: { rooms: ['lib/model'], packages: ['preact', 'preact/hooks', 'preact/compat'] },
  'entrypoints/background': {
    rooms: [
      'lib/model',
      'lib/outlets',
      'lib/extract',
      'lib/crossref',
      'lib/store',
      'lib/exchange',
      'lib/messages',
      'lib/platform',
      'lib/service',
      'components',
    ],
    packages: ['zod/mini'],
  },
  'entrypoints/news.content': {
    rooms: ['lib/model', 'lib/page', 'lib/messages', 'lib/platform', 'components', 'entrypoints/reading'],
    packages: [],
  },
  'entrypoints/reading': {
    rooms: ['lib/model', 'lib/page', 'lib/messages', 'lib/platform', 'components', 'entrypoints/hands'],
    packages: [],
  },
  'entrypoints/hands': {
    rooms: ['lib/model', 'lib/page', 'lib/messages', 'lib/platform', 'components'],
    packages: [],
  },
  'entrypoints/popup': {
    rooms: ['lib/model', 'lib/messages', 'lib/platform', 'components'],
    packages: ['preact', 'preact/hooks'],
  },
};

/** Our own pages live by the rules of the popup; so does what they share. */
export const pagesLikeThePopup = ['sidepanel', 'library', 'welcome', 'own-pages'] as const;

/** Packages that only some rooms may import. */
export const packages: readonly string[] = [
  ...new Set(Object.values(house).flatMap((room) => room.packages)),
  'zod',
].toSorted();
