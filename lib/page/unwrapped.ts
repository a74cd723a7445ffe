/*
 * Questions to a document that have the browser make no object of an element for us. The first such object of a page takes it as long
 * as all else that is done on a page without an article: it then builds HTMLElement, with whatever it has.
 */

/** Of XPath 1.0, as in `XPathResult`, which would be one more object. */
const STRING_TYPE = 2;
const BOOLEAN_TYPE = 3;

/** The text of the body, as `textContent` has it; empty where there is none. */
export function textOfBody(document: Document): string {
  return document.evaluate('string(/html/body)', document, null, STRING_TYPE).stringValue;
}

/** Types of article, as they are written or with letters as escapes. */
const structuredArticle =
  'boolean(//script[contains(translate(@type, "LDJSON", "ldjson"), "ld+json")][' +
  'contains(., "Article") or contains(., "BlogPosting") or contains(., "Report") or ' +
  'contains(., "ClaimReview") or contains(., "MedicalWebPage") or contains(., "\\u00")])';

/** Whether structured data names a type of article. */
export function hasStructuredArticle(document: Document): boolean {
  return (
    document.querySelectorAll('script[type="application/ld+json"]').length > 0 &&
    document.evaluate(structuredArticle, document, null, BOOLEAN_TYPE).booleanValue
  );
}
