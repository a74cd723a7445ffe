import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { browserAt } from '../driver/find-browser.ts';

/** Which drawing makes which sizes; the smallest has a drawing of its own, with edges on the grid of pixels. */
const drawings: readonly (readonly [drawing: string, prefix: string, sizes: readonly number[]])[] = [
  ['tile', '', [16, 32, 48, 96, 128]],
  ['toolbar', 'toolbar-', [32, 48]],
  ['toolbar-16', 'toolbar-', [16]],
];

const browser = await launch({
  executablePath: browserAt('chromium'),
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [drawing, prefix, sizes] of drawings) {
    const svg = await readFile(new URL(`${drawing}.svg`, import.meta.url), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      const path = fileURLToPath(new URL(`../../public/icon/${prefix}${size}.png`, import.meta.url));
      await page.screenshot({ path, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
