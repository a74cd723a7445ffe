import type { Metadata } from '../../lib/page/metadata.ts';
import { awaitArticle } from '../../lib/page/awaiting.ts';
import type { PageAnswers } from './line.ts';
import { readWhileOpen, type Surroundings } from './session.ts';

/** What a page that is no article has to say. */
const nothingHere: Omit<PageAnswers, 'read-now' | 'settings-changed'> = {
  status: async () => ({ status: { state: 'not-an-article' } }),
  'show-claim': async () => ({ shown: false }),
  'step-claim': async () => ({ claim: null }),
  'offer-kinds': async () => ({ shown: false }),
  'standings-changed': async () => ({}),
};

/** Reads the page from when it may be an article, or the reader asks for it. @returns what it answers at the moment */
export function readWhenArticle(document: Document, surroundings: Surroundings): () => PageAnswers {
  let session: PageAnswers | null = null;
  const begin = (metadata: Metadata | null): PageAnswers =>
    (session ??= readWhileOpen(document, surroundings, metadata));
  awaitArticle(document, begin, surroundings.signal);
  const unread: PageAnswers = {
    ...nothingHere,
    'read-now': (ask) => begin(null)['read-now'](ask),
    ...surroundings.asking.answers,
  };
  return () => session ?? unread;
}
