import type { Picture } from './png.ts';

/** Pixels a side of what becomes one pixel in a kept picture: the height of a small letter. */
const CELL = 8;

/**
 * How far the mean of a cell may be from the kept one, of 255, in any channel. Letters that are placed on whole pixels move cells by
 * up to 32 (`npm run gallery -- --noise`: all but 2 of 136 pictures); a word, a line or a mark that is not there moves its cells by
 * 40 and more.
 */
const CELL_TOLERANCE = 34;

/** How many cells may be further away; a mark of a standing covers four to nine. */
const CELLS_TOLERATED = 1;

/** The picture at an eighth of its size, each pixel the mean of its cell: small enough to keep, coarse enough for other machines. */
export function coarse({ width, height, pixels }: Picture): Picture {
  const [across, down] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const small = new Uint8Array(across * down * 3);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const [right, bottom] = [Math.min(width, (column + 1) * CELL), Math.min(height, (row + 1) * CELL)];
      const sums = [0, 0, 0];
      for (let y = row * CELL; y < bottom; y++) {
        for (let x = column * CELL; x < right; x++) {
          for (const channel of [0, 1, 2]) {
            sums[channel] = (sums[channel] ?? 0) + (pixels[(y * width + x) * 3 + channel] ?? 0);
          }
        }
      }
      const area = (right - column * CELL) * (bottom - row * CELL);
      small.set(
        sums.map((sum) => Math.round(sum / area)),
        (row * across + column) * 3,
      );
    }
  }
  return { width: across, height: down, pixels: small };
}

/** How far all cells may be away in the mean: a ground or an ink that is a little another adds up over the picture. */
const MEAN_TOLERANCE = 2;

export interface Difference {
  readonly mean: number;
  /** The most that any cell is away, of 255. */
  readonly most: number;
  /** Cells further away than is tolerated. */
  readonly cells: number;
  /** Where they lie in the picture, in CSS pixels; null where there are none. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
}

/** How two coarse pictures differ; null where they are not of the same size. */
export function difference(kept: Picture, taken: Picture): Difference | null {
  if (kept.width !== taken.width || kept.height !== taken.height) return null;
  let [most, sum] = [0, 0];
  const columns: number[] = [];
  const rows: number[] = [];
  for (let cell = 0; cell < kept.width * kept.height; cell++) {
    const away = Math.max(
      ...[0, 1, 2].map((channel) =>
        Math.abs((kept.pixels[cell * 3 + channel] ?? 0) - (taken.pixels[cell * 3 + channel] ?? 0)),
      ),
    );
    most = Math.max(most, away);
    sum += away;
    if (away <= CELL_TOLERANCE) continue;
    columns.push(cell % kept.width);
    rows.push(Math.floor(cell / kept.width));
  }
  const mean = sum / (kept.width * kept.height);
  return { mean, most, cells: rows.length, box: rows.length === 0 ? null : boxOf(columns, rows) };
}

function boxOf(columns: readonly number[], rows: readonly number[]): Difference['box'] {
  const [x, y] = [Math.min(...columns) * CELL, Math.min(...rows) * CELL];
  return {
    x,
    y,
    width: (Math.max(...columns) + 1) * CELL - x,
    height: (Math.max(...rows) + 1) * CELL - y,
  };
}

/** What is wrong with a picture, in words; null where it is as kept. */
export function fault(kept: Picture | null, taken: Picture): string | null {
  if (kept === null) return 'nothing is kept to compare with';
  const found = difference(kept, taken);
  if (found === null) {
    const size = ({ width, height }: Picture): string => `${width * CELL}×${height * CELL}`;
    return `is ${size(taken)} and was ${size(kept)}`;
  }
  const { mean, cells, most, box } = found;
  if (mean > MEAN_TOLERANCE) return `differs by ${mean.toFixed(1)} in the mean`;
  if (cells <= CELLS_TOLERATED || box === null) return null;
  return `${cells} cells differ by up to ${most}, in ${box.width}×${box.height} at ${box.x},${box.y}`;
}
