import { describe, expect, test } from 'vitest';
import { readings } from './extracting.ts';

describe('what is told where nobody is named who tells it', () => {
  test.each([
    [
      'the whole sentence',
      'The mill in Sollen reportedly burned down on Monday.',
      'The mill in Sollen … burned down on Monday',
    ],
    ['both sides of a passive', 'The plan is reported to be ready.', 'The plan … to be ready'],
    [
      'and of one with more around it',
      'The council met on Monday. The ferry is reported to be full until spring.',
      'The ferry … to be full until spring',
    ],
    [
      'not who wrote that it was told',
      'The Ledger wrote that the harbour master was reportedly surprised by the letter from the port.',
      'the harbour master was … surprised by the letter from the port',
    ],
    [
      'what a relative clause is about, behind a comma',
      'The council took three firms to court over the old mill, which is believed to be worth nine million crowns.',
      'the old mill, which … to be worth nine million crowns',
    ],
    [
      'and without one',
      'Divers looked all week for a boat that reportedly sank off Brennick in the storm.',
      'a boat that … sank off Brennick in the storm',
    ],
    [
      'with a hyphen in it',
      'They asked a 21-year-old sailor who reportedly saw the ferry turn.',
      'a 21-year-old sailor who … saw the ferry turn',
    ],
    [
      'behind “but”',
      'It rained for a week, but the mill reportedly burned to the ground on Monday.',
      'the mill … burned to the ground on Monday',
    ],
    [
      'before “but”',
      'The pumps reportedly failed on Friday, but the crew came back for the dog.',
      'The pumps … failed on Friday',
    ],
  ])('%s', (_, text, content) => {
    const told = readings(text).find((reading) => reading.startsWith(' | '));
    expect(told?.split(' | ').at(-1)).toBe(content);
  });
});
