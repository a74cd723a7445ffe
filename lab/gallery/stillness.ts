const STILL_MS = 30;

/** Resolves once no part is busy and the document has not changed over two frames, after which effects have run, and a while more. */
export async function stillness(): Promise<void> {
  let changes = 1;
  const observer = new MutationObserver((records) => (changes += records.length));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  while (changes > 0 || document.querySelector('[aria-busy=true]') !== null) {
    changes = 0;
    await frame();
    await frame();
    await rest(STILL_MS);
  }
  observer.disconnect();
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

export function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
