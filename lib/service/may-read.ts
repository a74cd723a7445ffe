import type { OutletId } from '../model/article.ts';
import type { Settings } from '../model/settings.ts';
import { covers } from '../model/site.ts';
import { hostOf } from './address.ts';

/**
 * Whether a page is read by itself: by its host, or by the outlet that it belongs to, which may have several domains. The outlet is
 * asked for only where the host does not decide: the registry is long.
 */
export function mayRead(
  settings: Settings,
  url: string,
  outlet: () => OutletId,
): 'yes' | 'off' | 'when-asked' {
  const host = hostOf(url) ?? '';
  const isAmong = (sites: readonly string[]): boolean =>
    sites.length > 0 && (sites.some((site) => covers(site, host)) || sites.includes(outlet()));
  if (isAmong(settings.off)) return 'off';
  if (settings.reads === 'when-asked') return 'when-asked';
  if (settings.reads === 'chosen-outlets' && !isAmong(settings.chosen)) return 'when-asked';
  return 'yes';
}
