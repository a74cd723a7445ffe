import { addressOf, pieceNamed } from '../newsstand/pieces.ts';

/** What the tour reads, in order; the last one is the article that it stays on. */
const route = [
  'ledger/cyber-agency-intruder',
  'corvus/agency-intruder-ledger',
  'auberton/agency-statement',
  'halden/nine-months-in-the-dark',
  'halden/halvorsen-union-study',
  'ledger/halvorsen-quarter',
  'sollen/paper-plans',
  'kestrel/what-ministries-wrote',
  'signal/nine-months',
] as const;

export const addresses: readonly string[] = route.map((name) => addressOf(pieceNamed(name)));
export const lastAddress = addressOf(pieceNamed('signal/nine-months'));
export const darkAddress = addressOf(pieceNamed('kestrel/what-ministries-wrote'));
