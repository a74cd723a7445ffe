/** Who reads text, ours first: by name, the module that gives the reader. */
export const peerModules: Readonly<Record<string, URL>> = Object.fromEntries(
  ['hearsay', 'wink-nlp', 'compromise', 'compromise-dates', 'chrono', 'recognizers-text', 'white-space'].map(
    (name) => [name, new URL(`${name}.ts`, import.meta.url)],
  ),
);
