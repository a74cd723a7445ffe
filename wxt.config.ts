import { defineConfig } from 'wxt';

const pagesPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the framework puts around a script of ours, and the file of ours. */
const wrapped = /virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?(.+)$/;

/**
 * A script lies on every page: it starts without what the framework puts around it, which takes a third of a millisecond, tells the page that it
 * started and would take orders from it.
 */
const withoutWrapper = {
  name: 'without-wrapper',
  enforce: 'pre',
  transform: (_code: string, id: string) => {
    const path = wrapped.exec(id)?.[1];
    return path === undefined ? null : `import script from ${JSON.stringify(path)};\nscript.main();\n`;
  },
} as const;

/**
 * Has Chromium compile all of a script at once, in place of each function when it is first called: what is fetched, beside the page's thread.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad';

interface Chunk {
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** What a page imports while it waits for something else is fetched with the page, and all that it needs beside it. */
const fetchedWithThePage = {
  name: 'fetched-with-the-page',
  transformIndexHtml: {
    order: 'post',
    handler: (
      _html: string,
      { chunk, bundle = {} }: { chunk?: Chunk; bundle?: Readonly<Record<string, Chunk>> },
    ) =>
      (chunk?.dynamicImports ?? [])
        .flatMap((file) => [...(bundle[file]?.imports ?? []), file])
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        })),
  },
} as const;

/** The framework's plugins, of which there are none, cost every page a file of their own. */
const withoutPlugins = {
  name: 'without-plugins',
  transformIndexHtml: {
    order: 'pre',
    handler: (html: string) => html.replace(/<script[^>]*virtual:wxt-html-plugins[^>]*><\/script>/, ''),
  },
} as const;

export default defineConfig({
  imports: false,
  hooks: {
    /* The script runs in the page alone and reads frames from there; what it paints in them is styled by their own documents. */
    'build:manifestGenerated': (_wxt, { content_scripts: scripts = [] }) => {
      for (const { matches, css } of scripts.slice())
        if (css) scripts.push({ matches, css, all_frames: true });
      for (const script of scripts) if (script.js) delete script.css;
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) {
        const [output] = [config.build?.rolldownOptions?.output].flat();
        config.plugins?.push(withoutPlugins, fetchedWithThePage);
        config.build = {
          ...config.build,
          modulePreload: {
            polyfill: false,
            resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : []),
          },
          rolldownOptions: {
            ...config.build?.rolldownOptions,
            /* All that a panel needs is one file: each file more takes a popup some milliseconds to ask for. */
            output: { ...output, codeSplitting: { groups: [{ name: 'panel', test: /\/panel-room\.tsx$/ }] } },
          },
        };
      }
      /* Constants put where they are used: the list of public suffixes, a string of 68 KB, would be there three times. */
      if (entrypoints.some(({ type }) => type === 'background'))
        config.build = {
          ...config.build,
          rolldownOptions: { ...config.build?.rolldownOptions, optimization: { inlineConst: false } },
        };
      const isBrought = entrypoints.some(({ type }) => type === 'unlisted-script');
      if (!isBrought && !entrypoints.some(({ type }) => type === 'content-script')) return;
      config.plugins?.push(withoutWrapper);
      config.build = {
        ...config.build,
        minify: 'terser',
        /* A function that is put into the one place that calls it is read twice, and made anew at each call; what is brought is read beside the page, where fewer bytes count. */
        terserOptions: {
          ecma: 2020,
          toplevel: true,
          compress: { passes: 3, keep_fargs: false, reduce_funcs: isBrought },
          format: { preamble: COMPILED_AT_ONCE },
        },
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          optimization: { inlineConst: { mode: 'all', pass: 2 } },
        },
      };
    },
  },
  zip: { excludeSources: ['coverage/**'] },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    action: {
      default_title: '__MSG_extName__',
      default_icon: { 16: 'icon/toolbar-16.png', 32: 'icon/toolbar-32.png', 48: 'icon/toolbar-48.png' },
    },
    commands: {
      'next-claim': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_next_claim__',
      },
      'previous-claim': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previous_claim__',
      },
      /* Chromium lets a manifest suggest four keys and no more. */
      'mark-selection': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+M' } } : {}),
        description: '__MSG_command_mark_selection__',
      },
      'switch-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_switch_highlights__',
      },
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_open_panel__' },
    },
    options_ui: { page: 'library.html#settings', open_in_tab: true },
    content_security_policy: { extension_pages: pagesPolicy },
    /* An address that is made anew for each session, and that no page gets to see: none can ask whether we are there. */
    ...(browser === 'firefox'
      ? {}
      : {
          web_accessible_resources: [
            {
              resources: ['reading.js', 'hands.js'],
              matches: ['http://*/*', 'https://*/*'],
              use_dynamic_url: true,
            },
          ],
        }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hearsay@hearsay.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
