import type { Settings } from '../../lib/model/settings.ts';
import { covers } from '../../lib/model/site.ts';

/** Whether articles of a site are read by themselves. @param site registrable domain, or a host of it */
export function isSiteOn(settings: Settings, site: string): boolean {
  const isAmong = (sites: readonly string[]): boolean => sites.some((each) => covers(each, site));
  return !isAmong(settings.off) && (settings.reads !== 'chosen-outlets' || isAmong(settings.chosen));
}

/** The change that turns a site on or off. */
export function switchSite(settings: Settings, host: string, on: boolean): Partial<Settings> {
  const site = host.replace(/^www\./, '');
  const off = settings.off.filter((each) => !covers(each, site));
  const chosen = settings.chosen.filter((each) => !covers(each, site));
  if (settings.reads === 'chosen-outlets') return on ? { off, chosen: [...chosen, site] } : { chosen };
  return { off: on ? off : [...off, site] };
}
