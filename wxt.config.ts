import { fileURLToPath } from 'node:url';
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

/** A content script lies on every page: it does without the polyfill, which evens out what it does not use. */
const nativeInPages = {
  name: 'native-api-in-pages',
  enforce: 'pre',
  resolveId: (id: string) =>
    id === 'webextension-polyfill' ? fileURLToPath(new URL('lib/platform/native.ts', import.meta.url)) : null,
} as const;

export default defineConfig({
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) config.plugins?.push(nativeInPages);
    },
  },
  modules: ['@wxt-dev/webextension-polyfill'],
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
      'switch-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_switch_highlights__',
      },
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_open_panel__' },
    },
    options_ui: { page: 'library.html#settings', open_in_tab: true },
    content_security_policy: { extension_pages: pagesPolicy },
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
      : { minimum_chrome_version: '123' }),
  }),
});
