import { evidencesOf, indexArticle, standingsOf, storyOf } from '../../lib/crossref/index.ts';
import type { Crossref } from '../../lib/service/house.ts';

/** Cross-referencing as the use cases need it. */
export const crossref: Crossref = { indexArticle, storyOf, standingsOf, evidencesOf };
