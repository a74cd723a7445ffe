import type { Settings } from '../../lib/model/settings.ts';

/** Whether articles of a site are read by themselves. @param site registrable domain, or a host of it */
export function isSiteOn(settings: Settings, site: string): boolean {
  if (settings.off.some(covering(site))) return false;
  return settings.reads !== 'chosen-outlets' || settings.chosen.some(covering(site));
}

/** The change that turns a site on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Partial<Settings> {
  const covers = covering(site);
  const off = settings.off.filter((each) => !covers(each));
  const chosen = settings.chosen.filter((each) => !covers(each));
  if (settings.reads === 'chosen-outlets') return on ? { off, chosen: [...chosen, site] } : { chosen };
  return { off: on ? off : [...off, site] };
}

function covering(site: string): (domain: string) => boolean {
  return (domain) => site === domain || site.endsWith(`.${domain}`);
}
