import { parse } from 'tldts';
import { notOutlets, sharedHosts } from '../lexicon/outlets.ts';
import type { OutletId } from '../model/article.ts';
import type { Outlet } from '../model/outlet.ts';
import { outletByDomain, outletById } from './registry.ts';

/**
 * The outlet of a URL or host: its registrable domain (Public Suffix List, private part included) looked up in the
 * registry, where several domains of one outlet share an id. A host without a registrable domain is its own outlet,
 * and so is a subdomain of a host that many publishers share. Brings the whole list: background and lab only.
 */
export function outletOf(url: string): Outlet {
  const { domain, hostname } = parse(url, { allowPrivateDomains: true });
  const host = (hostname ?? url).toLowerCase().slice(0, 255);
  if (domain === null) return outletByDomain(host) ?? outletById(host.replace(/^www\./, '') || 'unknown');
  if (sharedHosts.has(domain)) return outletById(host.replace(/^www\./, ''));
  return outletById(domain);
}

const domain = /^[a-z\d-]{2,63}(?:\.[a-z\d-]{2,63}){1,3}$/i;

/** The outlet that a domain in a text names, "the ledger.com reported"; null for other words, and for hosts where anybody writes. */
export function outletOfDomain(word: string): OutletId | null {
  if (!domain.test(word) || parse(word).isIcann !== true) return null;
  const { id } = outletOf(`https://${word}`);
  return notOutlets.has(id) ? null : id;
}
