import { expect, test } from 'vitest';
import { isEnglish } from '../../../lib/page/language.ts';

test.each([
  [
    'a report',
    'The board said on Monday that it had not been told of the fire, and that nobody was hurt.',
    true,
  ],
  ['capitals', 'THE BOARD SAID THAT NOBODY WAS HURT IN THE FIRE.', true],
  [
    'German',
    'Der Vorstand sagte am Montag, dass er von dem Brand nichts gewusst habe und niemand verletzt sei.',
    false,
  ],
  [
    'French',
    'Le conseil a dit lundi que personne ne lui avait parlé du feu et que tous étaient saufs.',
    false,
  ],
  ['Greek', 'Το συμβούλιο είπε τη Δευτέρα ότι κανείς δεν τραυματίστηκε στη φωτιά.', false],
  ['names alone', 'Brill Aldford Halden Sollen Auberton Corvus Kestrel Northgate', false],
  [
    'English behind 3,000 characters of German',
    `${'Der Vorstand sagte nichts. '.repeat(120)}${'He said that it was. '.repeat(500)}`,
    false,
  ],
  ['no words at all', '1, 2, 3', true],
])('%s', (_, text, expected) => {
  expect(isEnglish(text)).toBe(expected);
});
