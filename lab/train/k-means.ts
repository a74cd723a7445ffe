const ROUNDS = 15;

/**
 * Lloyd's k-means by Euclidean distance. The first centres are points spread evenly over the first half of the list, which is sorted by
 * frequency: no chance is involved. Gives the family of each point.
 */
export function families(points: readonly Float32Array[], count: number): Uint16Array {
  const width = points[0]?.length ?? 0;
  const centres = Array.from({ length: count }, (_, k) =>
    Float32Array.from(points[Math.floor((k * points.length * 0.5) / count)] ?? new Float32Array(width)),
  );
  const family = new Uint16Array(points.length);
  for (let round = 0; round < ROUNDS; round++) {
    assign(points, centres, family);
    recentre(points, centres, family, width);
  }
  return family;
}

function assign(
  points: readonly Float32Array[],
  centres: readonly Float32Array[],
  family: Uint16Array,
): void {
  const norms = centres.map((centre) => centre.reduce((sum, value) => sum + value * value, 0));
  for (const [at, point] of points.entries()) {
    let best = Infinity;
    for (const [k, centre] of centres.entries()) {
      let product = 0;
      for (let t = 0; t < point.length; t++) product += (point[t] ?? 0) * (centre[t] ?? 0);
      const distance = (norms[k] ?? 0) - 2 * product;
      if (distance < best) {
        best = distance;
        family[at] = k;
      }
    }
  }
}

function recentre(
  points: readonly Float32Array[],
  centres: Float32Array[],
  family: Uint16Array,
  width: number,
): void {
  const sums = centres.map(() => new Float32Array(width));
  const sizes = new Float64Array(centres.length);
  for (const [at, point] of points.entries()) {
    const k = family[at] ?? 0;
    const sum = sums[k] ?? new Float32Array(width);
    sizes[k] = (sizes[k] ?? 0) + 1;
    for (let t = 0; t < width; t++) sum[t] = (sum[t] ?? 0) + (point[t] ?? 0);
  }
  for (const [k, sum] of sums.entries()) centres[k] = sum.map((value) => value / (sizes[k] || 1));
}
