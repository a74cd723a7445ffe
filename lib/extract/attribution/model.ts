import { hashTable } from '../../text/words.ts';
import { ROW_BITS, TEMPLATES } from './features.ts';
import { kinIn } from './kin.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { LABEL_COUNT, SCORED } from './labels.ts';
import { type Posterior, posteriorOf } from './posterior.ts';
import { decoderOf } from './viterbi.ts';

/**
 * The weights in a form that adds up fast: each row is three integers, each integer four labels in bytes, so that one addition
 * adds four labels. A byte holds `weight + ZERO`, at most 63: four rows can be added before a byte runs over.
 */
export interface Model {
  readonly lexicon: Lexicon;
  readonly table: Int32Array;
  /** Over the transitions, decoding biases included. */
  readonly decode: ReturnType<typeof decoderOf>;
  readonly posterior: Posterior;
}

/** Integers a row. */
export const STRIDE = SCORED / 4;
/** Weights are written as 6 bits, this much above their value. */
export const ZERO = 32;

const MAGIC = 0x32594148;
const HEADER = 20;
const ROW_BYTES = (SCORED * 6) / 8;
const TRANSITIONS = (LABEL_COUNT + 1) * LABEL_COUNT;

/** What training gives, quantised. */
export interface Quantised {
  /** Bucket by hash, and family by key of hash: see `Lexicon`. */
  readonly cues: ReadonlyMap<number, number>;
  readonly kin: ReadonlyMap<number, number>;
  /** `SCORED` values a row, each within -31 and 31. */
  readonly rows: Int8Array;
  readonly scale: number;
  readonly transitions: Float32Array;
}

/**
 * Little endian: magic, templates, number of cues, number of kin, scale; transitions as float32; cue hashes as int32, cue buckets as
 * bytes; kin keys in 3 bytes, families as bytes; then every row as 12 weights of 6 bits, four to three bytes.
 */
export function writeModel({ cues, kin, rows, scale, transitions }: Quantised): ArrayBuffer {
  const size = HEADER + TRANSITIONS * 4 + cues.size * 5 + kin.size * 4 + (rows.length / SCORED) * ROW_BYTES;
  const view = new DataView(new ArrayBuffer(size));
  [MAGIC, TEMPLATES, cues.size, kin.size].forEach((value, at) => view.setUint32(at * 4, value, true));
  view.setFloat32(16, scale, true);
  let at = HEADER;
  const three = (value: number): void => {
    view.setUint16(at, value & 0xffff, true);
    view.setUint8(at + 2, value >> 16);
    at += 3;
  };
  for (const value of transitions) {
    view.setFloat32(at, value, true);
    at += 4;
  }
  for (const hash of cues.keys()) {
    view.setInt32(at, hash, true);
    at += 4;
  }
  for (const bucket of cues.values()) view.setUint8(at++, bucket);
  const families = [...kin].toSorted((a, b) => a[0] - b[0]);
  for (const [key] of families) three(key);
  for (const [, family] of families) view.setUint8(at++, family);
  for (let i = 0; i < rows.length; i += 4) {
    three([0, 1, 2, 3].reduce((bits, k) => bits | (((rows[i + k] ?? 0) + ZERO) << (6 * k)), 0));
  }
  return view.buffer;
}

/** @throws {TypeError} where the buffer is not a model of this version */
export function readModel(buffer: ArrayBuffer): Model {
  const view = new DataView(buffer);
  const header = buffer.byteLength >= HEADER;
  const cueCount = header ? view.getUint32(8, true) : 0;
  const kinCount = header ? view.getUint32(12, true) : 0;
  const cuesAt = HEADER + TRANSITIONS * 4;
  const kinAt = cuesAt + cueCount * 5;
  const rowsAt = kinAt + kinCount * 4;
  const whole = buffer.byteLength === rowsAt + 2 ** ROW_BITS * ROW_BYTES;
  if (!whole || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== TEMPLATES) {
    throw new TypeError('not an attribution model of this version');
  }
  const scale = view.getFloat32(16, true);
  const transitions = Float32Array.from({ length: TRANSITIONS }, (_, i) =>
    view.getFloat32(HEADER + i * 4, true),
  );
  const cues = Array.from(
    { length: cueCount },
    (_, i) => [view.getInt32(cuesAt + i * 4, true), view.getUint8(cuesAt + cueCount * 4 + i)] as const,
  );
  return {
    lexicon: lexiconOf(hashTable(cues), kinIn(new Uint8Array(buffer, kinAt), kinCount)),
    table: tableOf(new Uint8Array(buffer, rowsAt)),
    decode: decoderOf(transitions, scale),
    posterior: posteriorOf(transitions, scale),
  };
}

function tableOf(packed: Uint8Array): Int32Array {
  const table = new Int32Array(packed.length / 3);
  for (let i = 0; i < table.length; i++) {
    const four = (packed[i * 3] ?? 0) | ((packed[i * 3 + 1] ?? 0) << 8) | ((packed[i * 3 + 2] ?? 0) << 16);
    table[i] = (four & 63) | (((four >> 6) & 63) << 8) | (((four >> 12) & 63) << 16) | ((four >> 18) << 24);
  }
  return table;
}
