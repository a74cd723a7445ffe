/** Words of a story that runs through the courts for years. */
export const courtWords: readonly string[] = `
  trial jury juror guilty plead pleaded verdict prosecutor indicted arraigned acquitted appeal defendant sentencing
`
  .trim()
  .split(/\s+/);
