import { describe, expect, test } from 'vitest';
import { originOfCredit } from '../../../lib/crossref/resolve.ts';

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
