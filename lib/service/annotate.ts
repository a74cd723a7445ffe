import type { AnnotationDraft, ReaderAnnotation, Selectors } from '../model/annotation.ts';
import { tidyTags } from '../model/tags.ts';
import { digestOf, partsOf } from '../model/ids.ts';
import { annotationsByClaim } from '../model/own-claims.ts';
import { annotationOf, annotationsOn, changeAnnotation } from '../store/annotations.ts';
import { articleOf } from '../store/articles.ts';
import { describeSpan } from '../text/quote.ts';
import type { House } from './house.ts';

/** The reader asked for something that cannot be: the message says what. */
export class RefusedDraft extends Error {}

/**
 * Writes the reader's note, tags or dismissal. The id follows from what it is about, so that a draft that is sent twice
 * is written once; of a claim of which nothing is left to say nothing is kept. @throws {RefusedDraft | StoreFault} from the promise
 */
export async function annotate(house: House, asked: AnnotationDraft): Promise<ReaderAnnotation> {
  const draft = { ...asked, tags: tidyTags(asked.tags) };
  const { id, selectors } = await about(house, draft);
  const moment = house.now();
  const now = moment.toISOString();
  const made = (standing: ReaderAnnotation | null): ReaderAnnotation => ({
    id,
    article: draft.article,
    claim: standing ? standing.claim : draft.claim,
    selectors: standing?.selectors ?? selectors,
    kind: draft.kind,
    note: draft.note,
    tags: draft.tags,
    dismissed: draft.dismissed,
    created: standing?.created ?? now,
    modified: standing ? after(standing.modified, moment) : now,
  });
  if (saysNothing(draft)) return made(await removeAnnotation(house, id));
  const annotation = await changeAnnotation(house.store, id, made);
  void house.spare.keep([annotation.article]);
  return annotation;
}

function saysNothing({ claim, note, tags, dismissed }: AnnotationDraft): boolean {
  return claim !== null && note === '' && tags.length === 0 && !dismissed;
}

/** A change is later than what it changes, also by a clock that was put back: of two versions an import keeps the later one. */
function after(before: string, moment: Date): string {
  return new Date(Math.max(moment.getTime(), Date.parse(before) + 1)).toISOString();
}

export async function removeAnnotation(house: House, id: string): Promise<ReaderAnnotation | null> {
  const was = await annotationOf(house.store, id);
  const articles = was === null ? [] : [was.article];
  await house.spare.drop(articles);
  try {
    await changeAnnotation(house.store, id, () => null);
  } finally {
    void house.spare.keep(articles);
  }
  return was;
}

async function about(house: House, draft: AnnotationDraft): Promise<{ id: string; selectors: Selectors }> {
  const article = await articleOf(house.store, draft.article);
  if (article === null) throw new RefusedDraft('the article is not kept');
  if (draft.claim === null) {
    if (draft.selectors === null) throw new RefusedDraft('a passage marked by hand needs its selectors');
    return { id: await idOfMark(house, draft, draft.selectors), selectors: draft.selectors };
  }
  const { articleId, localId } = partsOf(draft.claim);
  const claim = article.claims.find(({ id }) => id === localId);
  if (articleId !== article.id || claim === undefined)
    throw new RefusedDraft('the claim is not of this article');
  const standing = annotationsByClaim(article, await annotationsOn(house.store, article.id)).get(claim.id);
  return {
    id: standing?.id ?? `n${digestOf(draft.claim)}`,
    selectors: describeSpan(article.text, [claim.start, claim.end]),
  };
}

async function idOfMark(
  house: House,
  draft: AnnotationDraft,
  { quote, position }: Selectors,
): Promise<string> {
  const marks = await annotationsOn(house.store, draft.article);
  if (marks.some(({ id, claim }) => id === draft.id && claim === null)) return draft.id ?? '';
  return `m${digestOf(JSON.stringify([draft.article, position.start, quote.exact]))}`;
}
