import { tidyTags } from '../../lib/model/tags.ts';

/** Tags as they are typed: between commas, each once. */
export function tagsIn(typed: string): readonly string[] {
  return tidyTags(typed.split(','));
}

/** As they stand in the field. */
export function tagsTyped(tags: readonly string[]): string {
  return tags.join(', ');
}
