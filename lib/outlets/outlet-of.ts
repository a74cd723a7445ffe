import { parse } from 'tldts';
import { sharedHosts } from '../lexicon/outlets.ts';
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
