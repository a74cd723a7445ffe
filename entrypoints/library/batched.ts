/** How long single questions are gathered, in milliseconds. */
const GATHERING = 20;

/** Turns a question about many into one about each: what is asked within a moment goes in one question. */
export function batched<K extends string, V>(
  askMany: (keys: readonly K[]) => Promise<Readonly<Partial<Record<K, V>>>>,
  most: number,
): (key: K) => Promise<V | null> {
  let gathered: K[] = [];
  let asked: Promise<Readonly<Partial<Record<K, V>>>> | null = null;
  return async (key) => {
    gathered.push(key);
    asked ??= new Promise((resolve) => {
      setTimeout(() => {
        const keys = gathered;
        gathered = [];
        asked = null;
        resolve(inPieces(keys, most, askMany));
      }, GATHERING);
    });
    return (await asked)[key] ?? null;
  };
}

async function inPieces<K extends string, V>(
  keys: readonly K[],
  most: number,
  askMany: (keys: readonly K[]) => Promise<Readonly<Partial<Record<K, V>>>>,
): Promise<Readonly<Partial<Record<K, V>>>> {
  const answers: Partial<Record<K, V>> = {};
  for (let at = 0; at < keys.length; at += most) {
    Object.assign(answers, await askMany(keys.slice(at, at + most)));
  }
  return answers;
}
