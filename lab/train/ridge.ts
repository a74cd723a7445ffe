/** Weight of the penalty, and how often a word must be seen to teach. */
const PENALTY = 3;
const SEEN = 3;

/**
 * Linear least squares with a penalty on the weights, many targets at once, solved by Cholesky. A row counts by the root of how often it was
 * seen, at most 10. Gives the function that predicts all targets of a row.
 */
export function ridge(
  features: readonly Float64Array[],
  targets: readonly Float64Array[],
  counts: Float64Array,
): (row: Float64Array) => Float64Array {
  const width = features[0]?.length ?? 0;
  const outputs = targets[0]?.length ?? 0;
  const a = new Float64Array(width * width);
  const b = new Float64Array(width * outputs);
  for (const [k, row] of features.entries()) {
    const count = counts[k] ?? 0;
    if (count < SEEN) continue;
    addRow(row, targets[k] ?? new Float64Array(outputs), Math.min(Math.sqrt(count), 10), a, b);
  }
  for (let i = 0; i < width; i++) a[i * width + i] = (a[i * width + i] ?? 0) + PENALTY;
  factorise(a, width);
  for (let t = 0; t < outputs; t++) solve(a, b, width, outputs, t);
  return (row) => {
    const said = new Float64Array(outputs);
    for (let i = 0; i < width; i++) {
      const value = row[i] ?? 0;
      if (value !== 0)
        for (let t = 0; t < outputs; t++) said[t] = (said[t] ?? 0) + value * (b[i * outputs + t] ?? 0);
    }
    return said;
  };
}

function addRow(
  row: Float64Array,
  target: Float64Array,
  weight: number,
  a: Float64Array,
  b: Float64Array,
): void {
  const width = row.length;
  const outputs = target.length;
  for (let i = 0; i < width; i++) {
    const value = weight * (row[i] ?? 0);
    if (value === 0) continue;
    for (let j = 0; j < width; j++) a[i * width + j] = (a[i * width + j] ?? 0) + value * (row[j] ?? 0);
    for (let t = 0; t < outputs; t++)
      b[i * outputs + t] = (b[i * outputs + t] ?? 0) + value * (target[t] ?? 0);
  }
}

/** In place: the lower triangle becomes the Cholesky factor. */
function factorise(a: Float64Array, width: number): void {
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * width + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (a[i * width + k] ?? 0) * (a[j * width + k] ?? 0);
      a[i * width + j] = i === j ? Math.sqrt(sum) : sum / (a[j * width + j] ?? 1);
    }
  }
}

/** In place: column `t` of `b` becomes the solution. */
function solve(a: Float64Array, b: Float64Array, width: number, outputs: number, t: number): void {
  for (let i = 0; i < width; i++) {
    let sum = b[i * outputs + t] ?? 0;
    for (let k = 0; k < i; k++) sum -= (a[i * width + k] ?? 0) * (b[k * outputs + t] ?? 0);
    b[i * outputs + t] = sum / (a[i * width + i] ?? 1);
  }
  for (let i = width - 1; i >= 0; i--) {
    let sum = b[i * outputs + t] ?? 0;
    for (let k = i + 1; k < width; k++) sum -= (a[k * width + i] ?? 0) * (b[k * outputs + t] ?? 0);
    b[i * outputs + t] = sum / (a[i * width + i] ?? 1);
  }
}
