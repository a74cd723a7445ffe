/** What the model holds of them at most. */
const MOST = 50;
const LONGEST = 100;

/** Tags as they are typed: between commas, each once. */
export function tagsIn(typed: string): readonly string[] {
  const tags = typed
    .split(',')
    .map((tag) => tag.trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST).trim())
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, MOST);
}

/** As they stand in the field. */
export function tagsTyped(tags: readonly string[]): string {
  return tags.join(', ');
}
