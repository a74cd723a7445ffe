import * as z from 'zod/mini';
import { ClaimId } from '../model/ids.ts';

/** Key in the session's area under which the background leaves word for a panel that is about to open. */
export const PANEL_AT = 'panel-at';

/** The claim at which the panel of a tab opens. */
export const PanelAt = z.nullable(z.object({ tab: z.int(), claim: ClaimId }));
export type PanelAt = z.infer<typeof PanelAt>;
