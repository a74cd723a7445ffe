/** For a script that runs before a page's own: keeps as `__lit` the milliseconds from the text of the page to the first highlight. */
export const watchLit = `addEventListener('DOMContentLoaded', () => {
  const at = performance.now();
  const timer = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    globalThis.__lit = performance.now() - at;
    clearInterval(timer);
  }, 4);
});`;
