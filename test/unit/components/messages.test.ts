import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mixParts } from '../../../lib/model/mix.ts';
import { lineKinds } from '../../../components/say/line-kind.ts';
import { standingChoices } from '../../../components/say/filter.ts';
import { Kept } from '../../../lib/model/view.ts';
import { LossStatus, LossWhat, Modifier } from '../../../lib/model/quantity.ts';
import { HowKnown, Origin, StandingName } from '../../../lib/model/relation.ts';
import { SourceType } from '../../../lib/model/source-type.ts';
import { messagesOf } from './tongue.ts';

const root = new URL('../../../', import.meta.url);
const english = messagesOf('en');
const german = messagesOf('de');
const keys = Object.keys(english);

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

const sources = globSync(
  ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts', 'wxt.config.ts'],
  {
    cwd: root,
  },
).map((file) => read(file));
const code = sources.join('\n');

/** Whole keys that the code writes out, and the beginnings of keys that it makes. */
const written = new Set([...code.matchAll(/['"`]([A-Za-z][\w-]*)['"`]/g)].map(([, key]) => key ?? ''));
const inManifest = new Set([...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''));
const made = new Set([...code.matchAll(/`([a-z][a-z_]*_)\$\{/g)].map(([, start]) => start ?? ''));

const asKey = (id: string): string => id.replaceAll('-', '_').toLowerCase();

/** Keys that are made from the ids of the model: all of them must be there. */
const families: Readonly<Record<string, readonly string[]>> = {
  kind_: lineKinds,
  mix_: mixParts,
  choice_: standingChoices,
  standing_: StandingName.options,
  legend_: StandingName.options,
  demo_shape_: StandingName.options,
  how_: HowKnown.options,
  origin_: Origin.shape.kind.options,
  source_: SourceType.options,
  sort_attribution_: [...SourceType.options, 'none'],
  card_source_: SourceType.options.filter((type) => type !== 'unnamed' && type !== 'other'),
  sort_loss_: LossWhat.options,
  status_: LossStatus.options.filter((status) => status !== 'actual'),
  modifier_: Modifier.options,
  kept_: Kept.options.filter((kept) => kept !== 'yes'),
};

describe('the messages of both languages', () => {
  test('have the same keys', () => {
    expect(Object.keys(german)).toEqual(keys);
  });

  test.each(['en', 'de'])('stand sorted, one to a line, each once (%s)', (language) => {
    const lines = read(`public/_locales/${language}/messages.json`).trim().split('\n').slice(1, -1);
    expect(lines.every((line) => /^ {2}"\w+": \{ "message": ".+" \},?$/.test(line))).toBe(true);
    expect(keys.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(keys);
    expect(lines.map((line) => /\w+/.exec(line)?.[0])).toEqual(keys);
  });

  test('take the same substitutions, and write a dollar sign twice', () => {
    const taken = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
    const plain = (text: string) => text.replaceAll('$$', '').replaceAll(/\$[1-9](?!\d)/g, '');
    for (const key of keys) {
      const [en, de] = [english[key]?.message ?? '', german[key]?.message ?? ''];
      expect([key, ...taken(de.replaceAll('$$', ''))]).toEqual([key, ...taken(en.replaceAll('$$', ''))]);
      expect([key, plain(en + de).includes('$')]).toEqual([key, false]);
    }
  });

  test('have both plural forms where one is asked for by a count', () => {
    const counted = [...code.matchAll(/\bcounted\(\s*\w+,\s*['"](\w+)['"]/g)].map(([, key]) => key ?? '');
    const ones = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
    const bases = new Set([...counted, ...ones]);
    expect(bases.size).toBeGreaterThan(15);
    expect(
      [...bases].filter((base) => !keys.includes(`${base}_one`) || !keys.includes(`${base}_other`)),
    ).toEqual([]);
  });

  test('never say what Hearsay does not say', () => {
    const never = /\b(true|false|verified|fake|trust|reliable|debunked|anonymous|oops)\b|!/i;
    expect(keys.filter((key) => never.test(english[key]?.message ?? ''))).toEqual([]);
  });
});

describe('every key', () => {
  test('that the code writes out exists', () => {
    const asked = [...code.matchAll(/\b(?:words|wordsOf)\(\s*['"](\w+)['"]/g)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(100);
    expect([...asked, ...inManifest].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test.each(Object.entries(families))('of the family %s exists', (start, ids) => {
    expect(ids.map((id) => start + asKey(id)).filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('is used', () => {
    const isUsed = (key: string) => {
      const base = key.replace(/_(one|other)$/, '');
      const reason = key.startsWith('because_') && written.has(key.slice(8).replaceAll('_', '-'));
      const whole = written.has(key) || written.has(base) || inManifest.has(key) || reason;
      return whole || [...made].some((start) => start !== 'because_' && key.startsWith(start));
    };
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('for a reason that a recogniser gives exists', () => {
    const extract = globSync('lib/extract/**/*.ts', { cwd: root }).map((file) => read(file));
    const reasons = [...extract.join('\n').matchAll(/'((?:attribution|loss|duration|figure)-[a-z-]+)'/g)];
    expect(reasons.length).toBeGreaterThan(20);
    expect(
      reasons.map(([, id]) => `because_${asKey(id ?? '')}`).filter((key) => !keys.includes(key)),
    ).toEqual([]);
  });
});
