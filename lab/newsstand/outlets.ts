/** Where an article says what it is: a newsroom uses one way or several, and no two the same. */
export type Markings = 'json-ld' | 'graph' | 'open-graph' | 'both';

export interface Outlet {
  /** Folder of its articles, and name of its look. */
  readonly id: string;
  readonly host: string;
  readonly name: string;
  readonly motto: string;
  readonly nav: readonly string[];
  readonly markings: Markings;
  /** Scripts of `scripts/` that every page of it runs. */
  readonly scripts: readonly string[];
  readonly legal: string;
}

/** The whole market: invented, on a top-level domain that can never exist (RFC 2606). */
export const outlets: readonly Outlet[] = [
  {
    id: 'ledger',
    host: 'www.meridianledger.example',
    name: 'The Meridian Ledger',
    motto: 'Business, money and the state, daily since 1871',
    nav: ['State', 'Companies', 'Markets', 'Weekend'],
    markings: 'both',
    scripts: [],
    legal: 'The Meridian Ledger is published by Meridian Press AS. Reproduction needs our permission.',
  },
  {
    id: 'signal',
    host: 'signalrelay.example',
    name: 'Signal & Relay',
    motto: 'For those who keep things running',
    nav: ['Grid', 'Ports', 'Vehicles', 'State', 'Letters'],
    markings: 'graph',
    scripts: [],
    legal: 'Signal & Relay is a Relay Press title.',
  },
  {
    id: 'corvus',
    host: 'corvuswire.example',
    name: 'Corvus Wire',
    motto: 'News agency',
    nav: ['News', 'Markets', 'Sport', 'Pictures'],
    markings: 'open-graph',
    scripts: [],
    legal: 'Corvus Wire. For subscribers; embargoes as marked.',
  },
  {
    id: 'northgate',
    host: 'www.northgatecourier.example',
    name: 'Northgate Courier',
    motto: 'Your town, your county',
    nav: ['Nation', 'County', 'Council', 'Notices'],
    markings: 'json-ld',
    scripts: [],
    legal: 'Northgate Courier Printing House.',
  },
  {
    id: 'halden',
    host: 'haldentoday.example',
    name: 'Halden Today',
    motto: 'First with what matters',
    nav: ['News', 'Money', 'People', 'Shop'],
    markings: 'both',
    scripts: ['busy.js'],
    legal: 'Halden Today, a Strand Media brand.',
  },
  {
    id: 'auberton',
    host: 'www.aubertonpost.example',
    name: 'Auberton Post',
    motto: 'The capital’s paper',
    nav: ['Politics', 'Nation', 'Science', 'Culture'],
    markings: 'json-ld',
    scripts: ['app.js'],
    legal: 'Auberton Post Publishing.',
  },
  {
    id: 'kestrel',
    host: 'kestrelradio.example',
    name: 'Kestrel Radio',
    motto: 'Listen. Then read.',
    nav: ['Live', 'Reports', 'Music'],
    markings: 'both',
    scripts: [],
    legal: 'Kestrel Radio is paid for by its listeners.',
  },
  {
    id: 'sollen',
    host: 'sollengazette.example',
    name: 'Sollen Gazette',
    motto: 'Harbour and town',
    nav: ['Harbour', 'Town', 'Tides'],
    markings: 'open-graph',
    scripts: [],
    legal: 'Sollen Gazette, Quay Street 4.',
  },
];

/** @returns the outlet that is served under a host name, with or without its port; null where there is none */
export function outletAt(host: string): Outlet | null {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return outlets.find((outlet) => outlet.host === name) ?? null;
}
