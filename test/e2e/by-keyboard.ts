import type { Page } from 'puppeteer-core';

/** Presses Tab until what has the focus answers to the words; the way of a reader without a mouse. */
export async function tabTo(page: Page, words: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement === document.body ? null : document.activeElement;
      return `${focused?.getAttribute('aria-label') ?? ''} ${focused?.textContent ?? ''}`;
    });
    if (at.includes(words)) return;
  }
  throw new Error(`Tab does not lead to “${words}”`);
}
