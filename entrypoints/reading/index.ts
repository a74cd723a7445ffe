import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/platform/brought.ts';
import { openReading } from './open-reading.ts';

/** Brought to pages that may be articles by the script that stands on every page (news.content/bring.ts). */
export default defineUnlistedScript(() => {
  handOver('reading.js', { openReading });
});
