import type { OutletId } from '../model/article.ts';
import type { Settings } from '../model/settings.ts';

/** Whether the pages of an outlet are read by themselves. Which outlet is asked only where that matters: the registry is long. */
export function mayRead(settings: Settings, outlet: () => OutletId): 'yes' | 'off' | 'when-asked' {
  if (settings.off.length > 0 && settings.off.includes(outlet())) return 'off';
  if (settings.reads === 'when-asked') return 'when-asked';
  if (settings.reads === 'chosen-outlets' && !settings.chosen.includes(outlet())) return 'when-asked';
  return 'yes';
}
