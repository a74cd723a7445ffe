import { trackingBeginnings, trackingParameters } from '../lexicon/tracking.ts';

/**
 * The address that tells one article from another: what the page calls canonical, if that belongs to the same outlet
 * and is not the bare front page; else the page's own. Without fragment and tracking parameters, parameters sorted.
 * @param outletOf the registrable domain of a URL
 */
export function addressOf(url: string, canonical: string, outletOf: (url: string) => string): string {
  const own = new URL(url);
  const stated = URL.parse(canonical);
  const foreign = stated === null || outletOf(stated.href) !== outletOf(own.href);
  return tidy(foreign || (stated.pathname === '/' && own.pathname !== '/') ? own : stated);
}

/** The site of a web address; null of one of the browser's own, or of none. */
export function hostOf(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.hostname : null;
}

function tidy(url: URL): string {
  const kept = new URL(url);
  kept.hash = '';
  for (const name of Array.from(kept.searchParams.keys())) {
    if (isTracking(name)) kept.searchParams.delete(name);
  }
  kept.searchParams.sort();
  return kept.href;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return trackingParameters.has(lower) || trackingBeginnings.some((beginning) => lower.startsWith(beginning));
}
