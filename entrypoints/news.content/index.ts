import { defineContentScript } from 'wxt/utils/define-content-script';
import { stand, standing } from '../../lib/platform/standing.ts';
import { wordsOf } from '../../lib/platform/words.ts';
import { waitAtDoor } from './door.ts';
import { tellLeftOpen } from './left-open.ts';
import './highlights.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  main() {
    if (document.contentType.endsWith('xml')) return;
    const before = standing();
    if (before?.isAlive() === true) return;
    before?.end();
    stand(
      waitAtDoor(document, () => {
        if (import.meta.env.FIREFOX) tellLeftOpen(document, wordsOf('card_updated'));
      }),
    );
  },
});
