import type { Browser } from 'webextension-polyfill';

const { browser: named, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/** The one place that takes the extension API, which speaks promises in every browser that we build for; everything else goes through the wrappers of this folder. */
export const browser = (named ?? chrome) as Browser;
