import { defineContentScript } from 'wxt/utils/define-content-script';
import { bePresent, present } from '../../lib/platform/presence.ts';
import { wordsOf } from '../../lib/platform/words.ts';
import { waitAtDoor } from './door.ts';
import { tellLeftOpen } from './left-open.ts';
import './highlights.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  main() {
    if (document.contentType.endsWith('xml')) return;
    const before = present();
    if (before?.isAlive() === true) return;
    before?.end();
    const onParsed = import.meta.env.FIREFOX
      ? () => {
          tellLeftOpen(document, wordsOf('card_updated'));
        }
      : null;
    bePresent(waitAtDoor(document, onParsed));
  },
});
