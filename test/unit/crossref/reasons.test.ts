import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relationReasons } from '../../../lib/crossref/pair.ts';

const messagesOf = (locale: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<string, unknown>;

const keyOf = (reason: string): string => `because_${reason.replaceAll('-', '_')}`;

describe.each(['en', 'de'])('every reason of a relation has its words: %s', (locale) => {
  const messages = messagesOf(locale);

  it.each(relationReasons.map((reason) => [reason]))('%s', (reason) => {
    expect(messages).toHaveProperty(keyOf(reason));
  });

  it('and no words are left over', () => {
    const known = relationReasons.map(keyOf);
    const ours = Object.keys(messages).filter((key) => /^because_(?:same|other|count|credits)_/.test(key));
    expect(ours.filter((key) => !known.includes(key))).toEqual([]);
  });
});
