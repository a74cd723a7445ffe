import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openReading } from './open-reading.ts';

/** Brought to a page that may be an article (news.content/bring.ts). */
export default defineUnlistedScript({
  exclude: ['firefox'],
  main: () => ({ openReading }),
});
