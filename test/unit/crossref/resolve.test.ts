import { describe, expect, test } from 'vitest';
import { originOfCredit, sameSpeaker } from '../../../lib/crossref/resolve.ts';

const known = [
  { id: 'haldengazette.example', name: 'The Halden Gazette' },
  { id: 'tarnpost.example', name: 'tarnpost.example' },
  { id: 'ebb.example', name: 'The Ebb Sun' },
  { id: 'mill.example', name: 'mill.example' },
  { id: 'nwquarry.example', name: 'nwquarry.example' },
];

function idOf(name: string): string | null {
  return originOfCredit({ outlet: null, name, how: 'credits' }, known)?.id ?? null;
}

describe('whom a name that is credited means', () => {
  test.each([
    ['the Halden Gazette', 'haldengazette.example'],
    ['the Gazette', 'haldengazette.example'],
    ['Halden Gazette', 'haldengazette.example'],
    ['the Tarn Post', 'tarnpost.example'],
    ['the Ebb Sun', 'ebb.example'],
    ['the Northwest Quarry Post', 'nwquarry.example'],
    ['the Great Quarry Post', 'unresolved:great quarry post'],
    ['the Nw Qua Rry Post', 'unresolved:nw qua rry post'],
    ['the Mill Post', 'unresolved:mill post'],
    ['the Sollen Courier', 'unresolved:sollen courier'],
    ['the Sollen News Agency', 'unresolved:sollen news agency'],
    ['Radio Sollen Network', 'unresolved:radio sollen network'],
  ])('%s: %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  test.each([
    'the National Cyber Agency',
    'the Border Agency',
    'the Harbour Commission',
    'Marta Ilves',
    'Ebb',
    'the Food Standards Agency',
    'the National Crime Record',
    'Defence Network',
    'the Prison Service',
  ])('%s: no outlet', (name) => {
    expect(idOf(name)).toBeNull();
  });
});

test.each([
  ['Nora Fell', 'Nora Fell', true],
  ['Fell', 'Nora Fell', true],
  ['Holm', 'Ida Holm', true],
  ['the Harbour Office', 'Harbour Office', true],
  ['Oey', 'Nora Oey', false],
  ['Nora', 'Nora Fell', false],
  ['Nora Fell', 'Ida Fell', false],
  ['Nora Fell', null, false],
  [null, null, false],
])('one speaker: %s and %s', (a, b, is) => {
  expect([sameSpeaker(a, b), sameSpeaker(b, a)]).toEqual([is, is]);
});
