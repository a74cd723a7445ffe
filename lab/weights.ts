import { readFile } from 'node:fs/promises';

const WEIGHTS = new URL('../public/attribution.bin', import.meta.url);

/** The model's weights, or none where they are not trained yet. */
export async function attributionWeights(): Promise<ArrayBuffer> {
  try {
    const file = await readFile(WEIGHTS);
    return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return new ArrayBuffer(0);
    throw fault;
  }
}
