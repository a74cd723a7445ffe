import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** A module, brought to pages that may be articles by the script that stands on every page (news.content/bring.ts). */
export { openReading } from './open-reading.ts';

/* Firefox has it in that script. */
export default defineUnlistedScript({ exclude: ['firefox'], main: () => undefined });
