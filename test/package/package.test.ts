import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { COMPILED_AT_ONCE } from '../../wxt.config.ts';
import { budget, WHOLE } from './budget.ts';
import { bytesOf, filesOf, packed, type Store, stores } from './built.ts';

const Manifest = z.looseObject({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  host_permissions: z.optional(z.array(z.string())),
  optional_permissions: z.optional(z.array(z.string())),
  optional_host_permissions: z.optional(z.array(z.string())),
  externally_connectable: z.optional(z.unknown()),
  web_accessible_resources: z.optional(
    z.array(z.looseObject({ resources: z.array(z.string()), use_dynamic_url: z.optional(z.boolean()) })),
  ),
  content_security_policy: z.object({ extension_pages: z.string() }),
  content_scripts: z.array(
    z.looseObject({ matches: z.array(z.string()), js: z.optional(z.array(z.string())) }),
  ),
  browser_specific_settings: z.optional(
    z.looseObject({
      gecko: z.looseObject({ data_collection_permissions: z.object({ required: z.array(z.string()) }) }),
    }),
  ),
});

const manifestOf = (store: Store): z.infer<typeof Manifest> =>
  Manifest.parse(JSON.parse(bytesOf(store, 'manifest.json').toString('utf8')));

/** What no policy of ours says. */
const loose = /unsafe|https?:|\*/;

const asked = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe.each(stores)('the manifest for %s', (store) => {
  const manifest = manifestOf(store);

  test('asks for exactly the listed permissions', () => {
    const wanted = store === 'firefox' ? asked : [...asked, 'sidePanel'];
    expect(manifest.permissions.toSorted()).toEqual(wanted.toSorted());
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  test('runs one content script, on web pages alone', () => {
    const running = manifest.content_scripts.filter(({ js }) => js !== undefined);
    expect(running.map(({ js }) => js)).toEqual([['content-scripts/news.js']]);
    for (const { matches } of manifest.content_scripts)
      expect(matches).toEqual(['http://*/*', 'https://*/*']);
  });

  test('gives pages no file, but what is brought, under an address of the session', () => {
    const given = manifest.web_accessible_resources ?? [];
    expect(given.filter(({ use_dynamic_url }) => use_dynamic_url !== true)).toEqual([]);
    expect(given.flatMap(({ resources }) => resources)).toEqual(
      store === 'firefox' ? [] : ['reading.js', 'hands.js'],
    );
  });

  test('lets nobody else talk to it', () => {
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets its own pages reach nothing but the package', () => {
    const policy = manifest.content_security_policy.extension_pages;
    for (const part of [
      "default-src 'self'",
      "script-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toMatch(loose);
  });
});

test.each(["script-src 'self' 'unsafe-eval'", 'connect-src https://a.example', 'img-src *'])(
  'a policy that lets out more would be seen: %s',
  (policy) => {
    expect(policy).toMatch(loose);
  },
);

test('Firefox is told that nothing is collected', () => {
  const gecko = manifestOf('firefox').browser_specific_settings?.gecko;
  expect(gecko?.data_collection_permissions.required).toEqual(['none']);
});

/** Ways of making code or markup out of strings. */
const forbidden =
  /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|createContextualFragment/;
/** Preact sets `innerHTML` for `dangerouslySetInnerHTML`, which we never give it. */
const ofPreact =
  /\w+\.innerHTML\s*=\s*\w+\.__html|\w+\.innerHTML\s*=\s*["'`]{2}|\w+\.innerHTML\s*=\s*\w+&&\w+\.__html/g;

const scripts = stores.flatMap((store) =>
  filesOf(store)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [store, file] as const),
);

describe('no script makes markup or code out of strings', () => {
  test.each(scripts)('%s %s', (store, file) => {
    const text = bytesOf(store, file).toString('utf8').replaceAll(ofPreact, '');
    expect(forbidden.exec(text)?.[0]).toBeUndefined();
    expect(text).not.toMatch(/dangerouslySetInnerHTML["']?\s*:\s*\{/);
  });

  test.each(['a.innerHTML = b', 'eval(x)', 'e.insertAdjacentHTML("x", y)', 'new Function(a)'])(
    'and "%s" would be caught',
    (text) => {
      expect(forbidden.test(text.replaceAll(ofPreact, ''))).toBe(true);
    },
  );
});

/** What terser makes of an import whose address is worked out by a function that it puts in place: the first part of it is imported. */
const twoArguments = /\bimport\([^()]*,/;

test.each(scripts)('%s %s imports one address at a time', (store, file) => {
  expect(bytesOf(store, file).toString('utf8')).not.toMatch(twoArguments);
});

test('and two would be seen', () => {
  expect('await(import(t=`${e}.js`,r.runtime.getURL(t)))').toMatch(twoArguments);
});

describe('nothing in the package points outside', () => {
  test.each(scripts)('%s %s fetches no remote code', (store, file) => {
    const text = bytesOf(store, file).toString('utf8');
    expect(text).not.toMatch(/(importScripts|import|fetch|WebSocket|EventSource)\(\s*["'`](https?|wss?):/);
  });
});

test.each(['chrome', 'edge'] as const)('%s compiles the reading beside the page', (store) => {
  for (const file of ['reading.js', 'hands.js', 'content-scripts/news.js'])
    expect(bytesOf(store, file).toString('utf8').split('\n')[0]).toBe(COMPILED_AT_ONCE);
});

describe('what the package weighs', () => {
  const parts = stores.flatMap((store) =>
    Object.entries(budget).map(([file, most]) => [store, file, most] as const),
  );
  test.each(parts)('%s: %s packs into %i KiB', (store, file, most) => {
    const size = packed(bytesOf(store, file));
    process.stdout.write(
      `${store.padEnd(8)} ${file.padEnd(28)} ${size.toFixed(1).padStart(7)} of ${most} KiB\n`,
    );
    expect(size).toBeLessThanOrEqual(most);
  });

  test('and more would be seen', () => {
    for (const most of Object.values(budget))
      expect(packed(randomBytes(most * 1024 + 1))).toBeGreaterThan(most);
  });

  test('and the whole of it is no more than its budget', () => {
    const sizes = filesOf('chrome').map((file) => packed(bytesOf('chrome', file)));
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    process.stdout.write(`${'everything'.padEnd(28)} ${whole.toFixed(1).padStart(7)} of ${WHOLE} KiB\n`);
    expect(whole).toBeLessThanOrEqual(WHOLE);
  });
});
