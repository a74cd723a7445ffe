/** Reads one text; what it gives is summed up, so that no work can be left out as unused. */
export type Reader = (text: string) => number;

export interface Compared {
  /** Of all texts together, by white space. */
  readonly words: number;
  /** Milliseconds a round, medians. */
  readonly ours: number;
  readonly peer: number;
  /** How many times as fast as the peer: median over the rounds. */
  readonly ratio: number;
}

interface Turns {
  readonly rounds: number;
  /** After each text, or after all of them. */
  readonly turn: 'text' | 'round';
}

const WARM_UP = 3;

/** Two readers over the same texts in one process, in turn, so that what else the machine does falls on both. */
export function inTurn(
  ours: Reader,
  peer: Reader,
  texts: readonly string[],
  { rounds, turn }: Turns,
): Compared {
  const mine: number[] = [];
  const theirs: number[] = [];
  let given = 0;
  const timed = (reader: Reader, some: readonly string[]): number => {
    const start = performance.now();
    for (const text of some) given += reader(text);
    return performance.now() - start;
  };
  const turns = turn === 'text' ? texts.map((text) => [text]) : [texts];
  for (let round = -WARM_UP; round < rounds; round++) {
    const spent = [0, 0] as [number, number];
    for (const some of turns) {
      spent[0] += timed(ours, some);
      spent[1] += timed(peer, some);
    }
    if (round < 0) continue;
    mine.push(spent[0]);
    theirs.push(spent[1]);
  }
  if (given === 0) throw new Error('nothing was read');
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const ratios = theirs.map((time, at) => time / (mine[at] ?? 1));
  return { words, ours: median(mine), peer: median(theirs), ratio: median(ratios) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
