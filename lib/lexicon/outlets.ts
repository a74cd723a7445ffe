import { agencies } from './outlets/agencies.ts';
import { asiaAndMiddleEast } from './outlets/asia-and-middle-east.ts';
import { britainAndIreland } from './outlets/britain-and-ireland.ts';
import { canadaAndPacific } from './outlets/canada-and-pacific.ts';
import { europeAfricaAmericas } from './outlets/europe-africa-americas.ts';
import { online } from './outlets/online.ts';
import { tradePress } from './outlets/trade-press.ts';
import { unitedStates } from './outlets/united-states.ts';

/** Tables of outlets; how a line reads is said in outlets/agencies.ts. */
export const wireOutlets = [agencies];
export const otherOutlets = [
  unitedStates,
  britainAndIreland,
  canadaAndPacific,
  asiaAndMiddleEast,
  europeAfricaAmericas,
  tradePress,
  online,
];

/** Hosts where each subdomain is a publisher of its own, beyond the private part of the Public Suffix List. */
export const sharedHosts: ReadonlySet<string> = new Set([
  'substack.com',
  'medium.com',
  'wordpress.com',
  'blogspot.com',
  'tumblr.com',
  'ghost.io',
  'beehiiv.com',
  'livejournal.com',
]);

/** Sites whose pages are never the report that an article rests on: search, shops, social networks, encyclopedias. */
export const notOutlets: ReadonlySet<string> = new Set([
  'twitter.com',
  'x.com',
  't.co',
  'facebook.com',
  'instagram.com',
  'threads.net',
  'bsky.app',
  'tiktok.com',
  'youtube.com',
  'youtu.be',
  'linkedin.com',
  'reddit.com',
  'pinterest.com',
  'whatsapp.com',
  'telegram.org',
  't.me',
  'wikipedia.org',
  'wikimedia.org',
  'google.com',
  'google.co.uk',
  'goo.gl',
  'apple.com',
  'amazon.com',
  'amazon.co.uk',
  'amzn.to',
  'bit.ly',
  'archive.org',
  'archive.is',
  'archive.ph',
  'doubleclick.net',
  'outbrain.com',
  'taboola.com',
  'eventbrite.com',
  'spotify.com',
  'flickr.com',
  'gettyimages.com',
  'paypal.com',
  'patreon.com',
  'github.com',
]);
