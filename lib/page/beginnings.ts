import { once } from './once.ts';

/**
 * Whether a text begins with one of these, or is it, where one ends with `$`; all are of two letters at least. By their first two
 * letters: a pattern of so many words takes the browser longer to build than a page's names take to be looked up.
 */
export function beginningsOf(beginnings: string, between: string): (text: string) => boolean {
  const table = once(() => Map.groupBy(beginnings.split(between), (each) => each.slice(0, 2)));
  return (text) => {
    for (const each of table().get(text.slice(0, 2)) ?? [])
      if (
        each.endsWith('$') ? each.length === text.length + 1 && each.startsWith(text) : text.startsWith(each)
      )
        return true;
    return false;
  };
}
