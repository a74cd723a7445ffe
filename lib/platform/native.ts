/** The browser's own extension API, for content scripts: what they use of it speaks promises in every browser that we build for. */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };
export default browser ?? chrome;
