import type { Page } from 'puppeteer-core';

/** Where some painted words stand in the window, scrolled into view. @throws Error when they are not painted */
export async function whereIs(page: Page, words: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const part of highlight) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        if (!range.toString().includes(wanted)) continue;
        part.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
      }
    }
    return null;
  }, words);
  if (!point) throw new Error(`“${words}” is not marked on ${page.url()}`);
  return point;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Rests the pointer on painted words until their card is open. */
export async function restOn(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await whereIs(page, words);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  await pause(1_200);
}
