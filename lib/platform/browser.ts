/** The one import of the extension API; everything else goes through the wrappers of this folder. It throws outside an extension. */
export { browser } from '@wxt-dev/webextension-polyfill/browser';
