import type { ArticleId } from '../model/article.ts';
import { briefKeys, type FiledDay } from '../model/filed-day.ts';
import { articleIdFrom, halvesOf } from '../model/ids.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import type { Expected } from './expected.ts';
import { letGo } from './held-days.ts';
import type { FiledRecord, Writing } from './schema.ts';

/** Where an article is filed. */
type Place = Pick<ArticleIndex, 'article' | 'day' | 'keys'>;

export function filedDay({ day, ids, keys }: FiledRecord): FiledDay {
  return { day, keys, idAt: (place) => articleIdFrom(ids[place * 2] ?? 0, ids[place * 2 + 1] ?? 0) };
}

/** Takes an article out of its old day and files it under its new one; either may be missing. */
export async function refile(
  writing: Writing,
  was: Place | undefined,
  is: Place | undefined,
  { filed }: Expected = {},
): Promise<void> {
  if (was && was.day !== is?.day) await change(writing, was.day, (record) => without(record, was.article));
  if (is && !isFiled(was, is))
    await change(writing, is.day, (record) => withIt(without(record, is.article), is), filed);
}

function isFiled(was: Place | undefined, is: Place): boolean {
  return (
    was?.day === is.day &&
    was.keys.length === is.keys.length &&
    is.keys.every((key, at) => key === was.keys[at])
  );
}

async function change(
  writing: Writing,
  day: number,
  how: (record: FiledRecord) => FiledRecord,
  expected?: FiledRecord,
): Promise<void> {
  const filed = writing.objectStore('filed');
  const none = inOneBuffer(day, 0, 0);
  const record = how(expected?.day === day ? expected : ((await filed.get(day)) ?? none));
  letGo(writing, day);
  await (record.ids.length === 0 ? filed.delete(day) : filed.put(record));
}

/** Of two buffers each would be an object more of the five dozen days that a page reads. */
function inOneBuffer(day: number, ids: number, keys: number): FiledRecord {
  const buffer = new ArrayBuffer(ids * Uint32Array.BYTES_PER_ELEMENT + keys * Uint16Array.BYTES_PER_ELEMENT);
  return {
    day,
    ids: new Uint32Array(buffer, 0, ids),
    keys: new Uint16Array(buffer, ids * Uint32Array.BYTES_PER_ELEMENT, keys),
  };
}

function withIt({ day, ids, keys }: FiledRecord, { article, keys: its }: Place): FiledRecord {
  const brief = briefKeys(its);
  const next = inOneBuffer(day, ids.length + 2, keys.length + brief.length);
  next.ids.set(ids);
  next.ids.set(halvesOf(article), ids.length);
  next.keys.set(keys);
  next.keys.set(brief, keys.length);
  return next;
}

/** The same where the article is not among them. */
function without(record: FiledRecord, article: ArticleId): FiledRecord {
  const { day, ids, keys } = record;
  const [high, low] = halvesOf(article);
  for (let place = 0, at = 0, end = 0; at < keys.length; place += 2, at = end) {
    end = at + 1 + (keys[at] ?? 0);
    if (ids[place] === high && ids[place + 1] === low)
      return {
        day,
        ids: ids.filter((_half, n) => n < place || n > place + 1),
        keys: keys.filter((_key, n) => n < at || n >= end),
      };
  }
  return record;
}
