/** A round number at or above a value, and the step that cuts it in three or four: 1, 2, 3 or 5 times a power of ten. */
export function niceScale(most: number): { readonly top: number; readonly ticks: readonly number[] } {
  if (!(most > 0)) return { top: 1, ticks: [0, 1] };
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 3, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power;
  const count = Math.ceil(most / step);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}
