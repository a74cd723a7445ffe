import type { ClaimQuery } from './library.ts';

/** The query that every claim fits. */
export const anyClaim: ClaimQuery = {
  words: '',
  kinds: [],
  sources: [],
  standings: [],
  outlet: null,
  from: null,
  to: null,
};
