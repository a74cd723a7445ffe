/** What the Web Annotation Data Model says that an annotation, a collection and a page MUST have. */

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);
const hasType = (value: Json, type: string): boolean => list(value['type']).includes(type);

function selectorFaults(selector: unknown): string[] {
  if (!isObject(selector)) return ['a selector is no object'];
  if (selector['type'] === 'TextQuoteSelector') {
    return typeof selector['exact'] === 'string' && selector['exact'] !== ''
      ? []
      : ['a quote has one exact (§4.2.4)'];
  }
  if (selector['type'] === 'TextPositionSelector') {
    const { start, end } = selector;
    const good =
      Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(end) >= Number(start);
    return good ? [] : ['a position has start and end (§4.2.5)'];
  }
  return [];
}

function targetFaults(target: unknown): string[] {
  if (typeof target === 'string') return isIri(target) ? [] : ['a target is an IRI'];
  if (!isObject(target)) return ['a target is an IRI or an object'];
  if (hasType(target, 'SpecificResource') && !isIri(target['source']))
    return ['a specific resource has one source (§4)'];
  return list(target['selector']).flatMap((selector) => selectorFaults(selector));
}

/** @returns what an annotation lacks of §3.1, §3.2 and §4; the context may come from the collection around it */
function annotationFaults(annotation: unknown): string[] {
  if (!isObject(annotation)) return ['an annotation is an object'];
  const targets = list(annotation['target']);
  return [
    ...(isIri(annotation['id']) ? [] : ['an annotation has exactly one IRI (§3.1)']),
    ...(hasType(annotation, 'Annotation') ? [] : ['an annotation is of type Annotation (§3.1)']),
    ...(targets.length > 0 ? [] : ['an annotation has one target or more (§3.1)']),
    ...list(annotation['created'])
      .filter((at) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(at)))
      .map((at) => `created is a UTC date-time (§3.3.1): ${String(at)}`),
    ...targets.flatMap((target) => targetFaults(target)),
  ];
}

function pageFaults(page: unknown, collection: Json): string[] {
  if (!isObject(page)) return ['a page is an object'];
  const items = list(page['items']);
  return [
    ...(isIri(page['id']) ? [] : ['a page has an IRI (§5.2)']),
    ...(hasType(page, 'AnnotationPage') ? [] : ['a page is of type AnnotationPage (§5.2)']),
    ...(items.length > 0 ? [] : ['a page has one item or more (§5.2)']),
    ...(page['partOf'] === collection['id'] ? [] : ['a page is part of its collection (§5.2)']),
    ...items.flatMap((item) => annotationFaults(item)),
  ];
}

/** @returns every fault of an exported file; an empty list for none */
export function collectionFaults(file: unknown): string[] {
  if (!isObject(file)) return ['a collection is an object'];
  const total = file['total'];
  return [
    ...(list(file['@context']).includes('http://www.w3.org/ns/anno.jsonld')
      ? []
      : ['the context is the standard’s (§5.1)']),
    ...(isIri(file['id']) ? [] : ['a collection has an IRI (§5.1)']),
    ...(hasType(file, 'AnnotationCollection') ? [] : ['a collection is of type AnnotationCollection (§5.1)']),
    ...(Number(total) > 0 && file['first'] === undefined
      ? ['a collection that is not empty has a first page (§5.1)']
      : []),
    ...(file['first'] === undefined ? [] : pageFaults(file['first'], file)),
  ];
}
