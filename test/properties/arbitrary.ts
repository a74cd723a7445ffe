import * as fc from 'fast-check';
import type { ReaderAnnotation } from '../../lib/model/annotation.ts';
import { Article } from '../../lib/model/article.ts';
import type { Bundle } from '../../lib/model/bundle.ts';
import type { Claim } from '../../lib/model/claim.ts';
import { articleIdOf, claimIdOf } from '../../lib/model/ids.ts';
import { LossStatus, LossWhat, Modifier } from '../../lib/model/quantity.ts';
import type { Revision } from '../../lib/model/revision.ts';
import { FacetName, SourceType } from '../../lib/model/source-type.ts';
import type { Span } from '../../lib/model/span.ts';
import { describeSpan } from '../../lib/text/quote.ts';

/** Any Unicode text as a page gives it: pairs are whole. */
export const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });

/** A span that is not empty and cuts no surrogate pair. */
function spanIn(words: string): fc.Arbitrary<Span> {
  const bounds = [0];
  for (const point of words) bounds.push((bounds.at(-1) ?? 0) + point.length);
  const last = bounds.length - 1;
  return fc
    .tuple(fc.nat(last - 1), fc.nat(last))
    .map(([a, b]) => [bounds[a] ?? 0, bounds[Math.max(a + 1, Math.min(last, b))] ?? 0] as const);
}

const moment = fc
  .integer({ min: Date.parse('2020-01-01'), max: Date.parse('2030-01-01') })
  .map((at) => new Date(at).toISOString());

const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const localId = fc.stringMatching(/^[a-z0-9]{3,12}$/);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));

export function claimIn(words: string): fc.Arbitrary<Claim> {
  const pieces = fc.array(spanIn(words), { maxLength: 3 });
  const marked = {
    id: localId,
    because: fc.string({ maxLength: 12 }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0),
  };
  const hull = spanIn(words).map(([start, end]) => ({ start, end }));
  const amount = {
    min: orNull(number),
    max: orNull(number),
    unit: orNull(fc.string({ maxLength: 5 })),
    modifier: orNull(fc.constantFrom(...Modifier.options)),
    inferred: fc.constantFrom<readonly 'unit'[]>([], ['unit']),
    attributedTo: orNull(localId),
  };
  const whole = <T extends object>(body: fc.Arbitrary<T>) =>
    fc.tuple(fc.record(marked), hull, body).map(([mark, span, rest]) => ({ ...mark, ...span, ...rest }));
  return fc.oneof(
    whole(
      fc.record({
        kind: fc.constant('attribution' as const),
        source: fc.record({
          spans: pieces,
          type: fc.constantFrom(...SourceType.options),
          refersTo: orNull(spanIn(words)),
          outlet: orNull(fc.string({ maxLength: 9 })),
          facets: fc.array(fc.record({ name: fc.constantFrom(...FacetName.options), span: spanIn(words) }), {
            maxLength: 2,
          }),
        }),
        cue: orNull(fc.record({ spans: pieces })),
        content: orNull(fc.record({ spans: pieces })),
      }),
    ),
    whole(
      fc.record({
        kind: fc.constant('loss' as const),
        ...amount,
        what: fc.constantFrom(...LossWhat.options),
        status: fc.constantFrom(...LossStatus.options),
      }),
    ),
    whole(fc.record({ kind: fc.constant('figure' as const), ...amount, denied: fc.boolean() })),
    whole(
      fc.record({
        kind: fc.constant('duration' as const),
        value: fc.string({ maxLength: 9 }),
        modifier: orNull(fc.constantFrom(...Modifier.options)),
        seconds: fc.tuple(orNull(number), orNull(number)),
        begin: orNull(fc.string({ maxLength: 10 })),
        finish: orNull(fc.string({ maxLength: 10 })),
        attributedTo: orNull(localId),
      }),
    ),
  );
}

const host = fc.constantFrom('harbour-post.example', 'coast-daily.example', 'tide.example');

const article: fc.Arbitrary<Article> = text.chain((words) =>
  fc
    .record({
      host,
      path: fc.stringMatching(/^[a-z0-9]{1,12}$/),
      title: fc.string({ unit: 'binary', maxLength: 30 }),
      siteName: orNull(fc.string({ maxLength: 9 })),
      authors: fc.array(fc.string({ maxLength: 9 }), { maxLength: 2 }),
      credits: fc.array(fc.string({ maxLength: 9 }), { maxLength: 2 }),
      published: orNull(moment),
      language: orNull(fc.constantFrom('en', 'de-CH')),
      blocks: fc.array(spanIn(words), { maxLength: 3 }),
      links: fc.array(
        fc.record({ span: spanIn(words), href: fc.webUrl({ validSchemes: ['http', 'https'] }) }),
        { maxLength: 2 },
      ),
      extent: fc.constantFrom('whole' as const, 'stub' as const, 'truncated' as const),
      firstRead: moment,
      lastRead: moment,
      claims: fc.uniqueArray(claimIn(words), { maxLength: 5, selector: ({ id }) => id }),
    })
    .map(({ host: outlet, path, ...rest }) => {
      const url = `https://${outlet}/${path}`;
      return Article.parse({
        ...rest,
        url: `${url}?from=here`,
        canonicalUrl: url,
        modified: rest.published,
        basedOn: [],
        text: words,
        id: articleIdOf(url),
        outlet,
        outletName: outlet,
      });
    }),
);

function annotationOn({ id, text: words, claims }: Article): fc.Arbitrary<ReaderAnnotation> {
  return fc
    .record({
      id: fc.stringMatching(/^[mn][a-z0-9]{4,12}$/),
      span: spanIn(words),
      about: fc.option(fc.constantFrom(...claims.map((claim) => claimIdOf(id, claim.id)), 'gone.gone'), {
        nil: null,
      }),
      kind: fc.constantFrom('highlight' as const, 'loss' as const),
      note: fc.string({ unit: 'binary', maxLength: 20 }),
      tags: fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 3 }),
      dismissed: fc.boolean(),
      created: moment,
      modified: moment,
    })
    .map(({ span, about, ...rest }) => ({
      ...rest,
      article: id,
      claim: about,
      selectors: describeSpan(words, span),
    }));
}

/** A claim of a text that the article had once. */
function revisionOf({ id, claims }: Article): fc.Arbitrary<Revision> {
  return text.chain((words) =>
    fc
      .record({
        claim: claimIn(words),
        successor: fc.option(fc.constantFrom('gone', ...claims.map((claim) => claim.id)), { nil: null }),
        lastSeen: moment,
        changeSeen: moment,
      })
      .map(({ claim, successor, ...rest }) => {
        const selectors = describeSpan(words, [claim.start, claim.end]);
        return {
          ...rest,
          claim: claimIdOf(id, claim.id),
          article: id,
          was: claim,
          selectors,
          now: successor === null ? null : claimIdOf(id, successor),
        };
      }),
  );
}

/** All that can be kept of one article. */
const bundle: fc.Arbitrary<Bundle> = article.chain((one) =>
  fc.record({
    id: fc.constant(one.id),
    article: fc.constant(one),
    annotations: fc.uniqueArray(annotationOn(one), { maxLength: 3, selector: ({ id }) => id }),
    revisions: fc.uniqueArray(revisionOf(one), { maxLength: 2, selector: ({ claim }) => claim }),
  }),
);

/** Annotation ids are unique in a library, as are articles. */
export const bundles: fc.Arbitrary<readonly Bundle[]> = fc
  .uniqueArray(bundle, { maxLength: 3, selector: ({ id }) => id })
  .map((list) =>
    list.map((each, at) => ({
      ...each,
      annotations: each.annotations.map((annotation) => ({ ...annotation, id: `${annotation.id}${at}` })),
    })),
  );
