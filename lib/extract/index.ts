import type { ReadText } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import { attributions } from './attribution/index.ts';
import { countedSources } from './counted-sources.ts';
import type { Detector, Draft, Refiner } from './detector.ts';
import { durations } from './duration/detect.ts';
import { ages } from './figure/ages.ts';
import { figures } from './figure/detect.ts';
import { attributedTo } from './link.ts';
import { losses } from './loss/detect.ts';
import { lexemesOf } from './quantity/lexemes.ts';
import { bareDollarOf } from './quantity/money.ts';
import { readQuantities } from './quantity/read.ts';

/** What the extractor cannot carry in its code: the weights of the attribution model, empty for none. */
export interface ExtractAssets {
  readonly attribution: ArrayBuffer;
}

/** The claims of an article in reading order. Same text, same claims; linear in its length. @throws never */
export type Extract = (article: ReadText) => readonly Claim[];

export function createExtractor(assets: ExtractAssets): Extract {
  const detectors: readonly Detector[] = [
    ...(assets.attribution.byteLength > 0 ? [attributions(assets.attribution)] : []),
    durations /* before losses: "two years' pay" must not be left to a counted noun */,
    losses /* before figures: a quantity is a figure only when it is nothing else */,
    figures,
    ages,
  ];
  const refiners: readonly Refiner[] = [
    countedSources,
    attributedTo /* last: it needs every claim and every attribution */,
  ];
  return (article) => extractWith(detectors, refiners, article);
}

function extractWith(
  detectors: readonly Detector[],
  refiners: readonly Refiner[],
  article: ReadText,
): readonly Claim[] {
  const found: Claim[] = [];
  const draft = draftOf(article, found);
  for (const { detect } of detectors) for (const claim of detect(draft)) found.push(claim);
  const claims = refiners.reduce((all, { refine }) => refine(all, draft), found as readonly Claim[]);
  return claims.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

function draftOf(article: ReadText, claims: readonly Claim[]): Draft {
  const tokens = tokensOf(article.text);
  const sentences = sentencesOf(tokens);
  const lexemes = lexemesOf(tokens, sentences);
  const reading = readQuantities(lexemes, bareDollarOf(article.outlet));
  return { ...article, claims, tokens, sentences, lexemes, reading };
}
