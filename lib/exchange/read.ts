import type * as z from 'zod/mini';
import { ReaderAnnotation, type Selectors, TextQuoteSelector } from '../model/annotation.ts';
import { Article, type ArticleId } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import { Claim } from '../model/claim.ts';
import { firstFault, pathIn } from '../model/first-fault.ts';
import { articleIdOf, ClaimId, partsOf } from '../model/ids.ts';
import { MOST_TEXT } from '../model/limits.ts';
import { Revision } from '../model/revision.ts';
import { codePointsOf } from '../text/code-points.ts';
import { claimFrom } from './body.ts';
import { ArticleRecord, ClaimItem, Frame, ReaderItem, RevisionItem, type Target } from './file-schema.ts';
import { idIn } from './names.ts';
import { laidOut, Misplaced, type Paper, spanOf } from './words.ts';

/** A file that cannot be imported; the message has the path of the first fault and what was expected there. */
export class FileFault extends Error {}

type Path = readonly PropertyKey[];

interface Draft {
  readonly id: ArticleId;
  /** Null for an article that the file speaks of without having it: its record could not be read when it was written. */
  readonly article: Omit<Article, 'claims'> | null;
  readonly paper: Paper;
  readonly claims: Claim[];
  readonly annotations: ReaderAnnotation[];
  readonly revisions: Revision[];
}

/**
 * Our own export, checked from its first to its last word. Yields null now and then, so that long files do not hold up
 * everything else; the last value is what the file holds.
 * @throws {FileFault}
 */
export function* readExport(text: string): Generator<null, readonly Bundle[]> {
  const frame = parsed(Frame, jsonOf(text), []);
  const drafts = new Map<ArticleId, Draft>();
  for (const [index, record] of frame.articles.entries()) {
    const path = ['articles', index];
    const draft = draftOf(parsed(ArticleRecord, record, path), path);
    if (drafts.has(draft.id)) fail([...path, 'id'], 'expected each article once');
    drafts.set(draft.id, draft);
    yield null;
  }
  const items = frame.first?.items ?? [];
  if (frame.total !== items.length) fail(['total'], `expected ${items.length}, the number of items`);
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const id = readItem(item, drafts, ['first', 'items', index]);
    if (seen.has(id)) fail(['first', 'items', index, 'id'], 'expected each annotation once');
    seen.add(id);
    if (index % 100 === 0) yield null;
  }
  return Array.from(drafts.values(), bundleOf);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new FileFault(`file: expected JSON (${fault instanceof Error ? fault.message : 'not readable'})`);
  }
}

function parsed<T extends z.ZodMiniType>(schema: T, value: unknown, path: Path): z.infer<T> {
  const result = schema.safeParse(value);
  if (!result.success) throw new FileFault(firstFault(result.error, pathIn(path)));
  return result.data;
}

function fail(path: Path, expected: string): never {
  throw new FileFault(`${pathIn(path)}: ${expected}`);
}

function draftOf(record: ArticleRecord, path: Path): Draft {
  const { type: _type, id: name, blocks, links, ...kept } = record;
  const id = idIn('article', name);
  const address = URL.parse(kept.canonicalUrl)?.href ?? '';
  if (address === '' || id !== articleIdOf(address))
    fail([...path, 'id'], 'expected the name that follows from canonicalUrl');
  const paper = { text: kept.text, points: codePointsOf(kept.text) };
  const article = {
    ...kept,
    id: id ?? '',
    blocks: blocks.map((block) => spanOf(paper, block)),
    links: links.map(({ stretch, href }) => ({ span: spanOf(paper, stretch), href })),
  };
  return { id: article.id, article, paper, claims: [], annotations: [], revisions: [] };
}

type Drafts = Map<ArticleId, Draft>;

/** Adds an item to its article; gives its name. */
function readItem(item: unknown, drafts: Drafts, path: Path): string {
  const name = nameIn(item, path);
  try {
    if (idIn('claim', name) !== null) readClaim(parsed(ClaimItem, item, path), drafts, path);
    else if (idIn('revision', name) !== null) readRevision(parsed(RevisionItem, item, path), drafts, path);
    else if (idIn('annotation', name) !== null) readMark(parsed(ReaderItem, item, path), drafts, path);
    else
      fail(
        [...path, 'id'],
        'expected urn:hearsay:claim:…, urn:hearsay:revision:… or urn:hearsay:annotation:…',
      );
  } catch (fault) {
    if (fault instanceof Misplaced) fail([...path, 'body', ...fault.path], fault.message);
    throw fault;
  }
  return name;
}

function nameIn(item: unknown, path: Path): string {
  const name = item !== null && typeof item === 'object' && 'id' in item ? item.id : null;
  return typeof name === 'string' ? name : fail([...path, 'id'], 'expected a name');
}

function readClaim(item: ClaimItem, drafts: Drafts, path: Path): void {
  const draft = draftFor(item.target, drafts, path);
  const { articleId, localId } = claimIn(item.id, [...path, 'id']);
  if (draft.article === null || articleId !== draft.id) {
    fail([...path, 'id'], 'expected a claim of the article in target.canonical');
  }
  selectorsIn(item.target, draft.paper, path);
  draft.claims.push(parsed(Claim, claimFrom(item.body, localId, draft.paper), [...path, 'body']));
}

function readRevision(item: RevisionItem, drafts: Drafts, path: Path): void {
  const draft = draftFor(item.target, drafts, path);
  const id = idIn('revision', item.id) ?? '';
  const claim = id.slice(0, -item.modified.length - 1);
  if (id !== `${claim}:${item.modified}` || !ClaimId.safeParse(claim).success) {
    fail([...path, 'id'], 'expected urn:hearsay:revision:<claim>:<modified>');
  }
  const [quote, position] = item.target.selector;
  if (position.start > MOST_TEXT)
    fail([...path, 'target', 'selector', 1, 'start'], `expected at most ${MOST_TEXT}`);
  const points = codePointsOf(quote.prefix).toPoints(quote.prefix.length);
  const text = laidOut(quote, position.start - points + quote.prefix.length);
  const paper = { text, points: codePointsOf(text) };
  const revision: Revision = {
    claim,
    article: draft.id,
    was: claimFrom(item.body, partsOf(claim).localId, paper),
    selectors: selectorsIn(item.target, paper, path),
    now: item.replacedBy === null ? null : idIn('claim', item.replacedBy),
    lastSeen: item.target.state.sourceDate,
    changeSeen: item.modified,
  };
  draft.revisions.push(parsed(Revision, revision, path));
}

function readMark(item: ReaderItem, drafts: Drafts, path: Path): void {
  const draft = draftFor(item.target, drafts, path);
  const [mark, ...texts] = item.body;
  if (mark?.type !== 'ReaderMark') fail([...path, 'body', 0, 'type'], 'expected "ReaderMark"');
  const said = texts.flatMap((text) => (text.type === 'TextualBody' ? [text] : []));
  const annotation: ReaderAnnotation = {
    id: idIn('annotation', item.id) ?? '',
    article: draft.id,
    claim: mark.about === null ? null : idIn('claim', mark.about),
    selectors: selectorsIn(item.target, draft.paper, path),
    kind: mark.kind,
    note: said.find(({ purpose }) => purpose === 'commenting')?.value ?? '',
    tags: said.flatMap(({ purpose, value }) => (purpose === 'tagging' ? [value] : [])),
    dismissed: mark.dismissed,
    created: item.created,
    modified: item.modified,
  };
  draft.annotations.push(parsed(ReaderAnnotation, annotation, path));
}

/** What the file has of the article that a target names. */
function draftFor({ canonical }: Target, drafts: Drafts, path: Path): Draft {
  const unread = idIn('article', canonical);
  if (unread !== null) return strayDraft(unread, drafts);
  const address = URL.parse(canonical)?.href;
  const draft = address === undefined ? undefined : drafts.get(articleIdOf(address));
  return draft ?? fail([...path, 'target', 'canonical'], 'expected an article of this file');
}

function strayDraft(id: ArticleId, drafts: Drafts): Draft {
  const known = drafts.get(id);
  if (known) return known;
  const paper = { text: '', points: codePointsOf('') };
  const stray: Draft = { id, article: null, paper, claims: [], annotations: [], revisions: [] };
  drafts.set(id, stray);
  return stray;
}

function claimIn(name: string, path: Path): { articleId: string; localId: string } {
  const id = ClaimId.safeParse(idIn('claim', name));
  return id.success ? partsOf(id.data) : fail(path, 'expected urn:hearsay:claim:<article>.<claim>');
}

function selectorsIn({ selector: [quote, position] }: Target, paper: Paper, path: Path): Selectors {
  const [start, end] = spanOf(paper, [position.start, position.end]);
  return {
    quote: parsed(TextQuoteSelector, quote, [...path, 'target', 'selector', 0]),
    position: { type: 'TextPositionSelector', start, end },
  };
}

function bundleOf({ id, article, claims, annotations, revisions }: Draft): Bundle {
  return { id, article: article && Article.parse({ ...article, claims }), annotations, revisions };
}
