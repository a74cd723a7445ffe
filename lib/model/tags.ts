/** What the model holds of them at most. */
const MOST = 50;
const LONGEST = 100;

/** Tags as they are kept: without space around them, none empty, each once. */
export function tidyTags(typed: readonly string[]): readonly string[] {
  const tags = typed
    .map((tag) => tag.trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST).trim())
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, MOST);
}
