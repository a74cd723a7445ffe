/** IRIs of ours in exports: names of things, not addresses. */
const ROOT = 'urn:hearsay:';

export const LIBRARY = `${ROOT}library`;
export const SOFTWARE = { id: `${ROOT}software`, type: 'Software', name: 'Hearsay' } as const;
export const READER = { id: `${ROOT}reader`, type: 'Person' } as const;

export type Named = 'article' | 'claim' | 'annotation' | 'revision';

export const nameOf = (kind: Named, id: string) => `${ROOT}${kind}:${id}`;

/** The id in a name of this kind; null for any other IRI. */
export function idIn(kind: Named, name: string): string | null {
  const prefix = nameOf(kind, '');
  return name.startsWith(prefix) && name.length > prefix.length ? name.slice(prefix.length) : null;
}

/** W3C Web Annotation JSON-LD context, and our words on top: whatever it does not define is a term of ours. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { '@vocab': 'https://hearsay.example/ns#' },
] as const;
