import type { Selectors } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import { annotationsByClaim, apartFromClaims } from '../model/own-claims.ts';
import type { Span } from '../model/span.ts';
import { codePointsOf } from '../text/code-points.ts';
import { describeSpan } from '../text/quote.ts';
import { type Paper, stretchOf } from './words.ts';

const USER = 'acct:reader@hearsay.example';

/**
 * What the import of the Hypothesis client takes: the annotations of one page. Dismissed claims are left out, notes go
 * with their claims. The client puts the address of the open page in the place of `uri`.
 */
export function hypothesisFile(bundle: Bundle, client: string): string {
  const { article } = bundle;
  const annotations = article ? annotationsOf(article, bundle) : [];
  const file = {
    export_date: article?.lastRead ?? '',
    export_userid: USER,
    client_version: client,
    annotations,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function annotationsOf(article: Article, { annotations }: Bundle): readonly object[] {
  const paper: Paper = { text: article.text, points: codePointsOf(article.text) };
  const own = annotationsByClaim(article, annotations);
  const claims = article.claims.flatMap((claim) => {
    const mine = own.get(claim.id);
    if (mine?.dismissed) return [];
    const selectors = describeSpan(article.text, [claim.start, claim.end]);
    return [entry(article, paper, selectors, mine?.note ?? '', [claim.kind, ...(mine?.tags ?? [])])];
  });
  const marks = apartFromClaims(annotations, own).map(({ selectors, note, tags, kind }) =>
    entry(article, paper, selectors, note, kind === 'highlight' ? tags : [kind, ...tags]),
  );
  return [...claims, ...marks];
}

function entry(
  article: Article,
  paper: Paper,
  { quote, position }: Selectors,
  text: string,
  tags: readonly string[],
): object {
  const span: Span = [position.start, position.end];
  const [start, end] = stretchOf(paper, span);
  const { exact, prefix, suffix } = quote;
  return {
    user: USER,
    created: article.firstRead,
    updated: article.lastRead,
    uri: article.url,
    text,
    tags,
    permissions: { read: [USER], update: [USER], delete: [USER], admin: [USER] },
    document: { title: [article.title] },
    target: [
      {
        source: article.url,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    ],
  };
}
