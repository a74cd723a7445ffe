import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/platform/brought.ts';
import { openHands } from './open-hands.ts';

/** Brought to pages on which something is painted (reading/bring-hands.ts). */
export default defineUnlistedScript(() => {
  handOver('hands.js', { openHands });
});
