/** How long a picture is waited for, in milliseconds: a page behind another one is given none. */
const LONGEST = 250;

/**
 * Calls back once when the picture that is being made now is on its way to the screen: what it is made of is drawn beside the
 * page's own thread, and more work there would hold it up. A second frame begins only when the first one is done.
 * @returns calls it off
 */
export function onceShown(shown: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(shown);
    });
  });
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    shown();
  }, LONGEST);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
