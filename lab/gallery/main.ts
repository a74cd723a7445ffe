import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { difference } from './compare.ts';
import { comparedOn, keepAll, takeCoarse } from './kept.ts';
import { serveGallery } from './serve.ts';
import { openStage, pictureOf, type Shot, type Stage } from './stage.ts';

const { values: options } = parseArgs({
  options: {
    /** Only states whose name holds this. */
    only: { type: 'string', default: '' },
    out: { type: 'string', default: '.output/gallery' },
    /** Serve the page for looking at, take no pictures. */
    open: { type: 'boolean', default: false },
    /** Keep small pictures of all states, for test/e2e/gallery.test.ts to compare with. */
    keep: { type: 'boolean', default: false },
    /** Say how much other placing of letters changes: what the comparison must bear. */
    noise: { type: 'boolean', default: false },
  },
});

if (options.open) process.stdout.write(`${(await serveGallery(5199)).url}\n`);
else if (options.noise) await sayNoise();
else {
  const stage = await openStage({ scale: options.keep ? 1 : 2 });
  try {
    if (options.keep) await keepAll(stage);
    else process.exitCode = (await takeAll(stage)) === 0 ? 0 : 1;
  } finally {
    await stage.close();
  }
}

/** @returns how many faults were found. @throws when no state is called so */
async function takeAll(stage: Stage): Promise<number> {
  const shots = stage.shots.filter(({ state }) => state.name.includes(options.only));
  if (shots.length === 0) throw new Error(`no state is called ${options.only}`);
  if (options.only === '') await rm(options.out, { recursive: true, force: true });
  await mkdir(options.out, { recursive: true });
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  let count = 0;
  for (const shot of shots) {
    const faults = await takeOne(stage, shot, axe);
    count += faults.length;
    for (const fault of faults) process.stdout.write(`${shot.name}: ${fault}\n`);
  }
  process.stdout.write(`${shots.length} pictures in ${options.out}, ${count} faults\n`);
  return count;
}

function takeOne(stage: Stage, shot: Shot, axe: string): Promise<readonly string[]> {
  return stage.show(shot, async (page, faults) => {
    await writeFile(join(options.out, `${shot.name}.png`), await pictureOf(page, shot));
    return [...faults, ...(await overflow(page)), ...(await axeFaults(page, axe))];
  });
}

async function overflow(page: Page): Promise<readonly string[]> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return beyond > 0 ? [`scrolls sideways by ${beyond}px`] : [];
}

/** What axe finds against WCAG 2.2 AA and its own best practice. */
async function axeFaults(page: Page, source: string): Promise<readonly string[]> {
  await page.evaluate(source);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, ${nodes[0]?.target.join(' ') ?? ''})`,
    );
  });
}

/** Every compared state twice: its letters on fractions of pixels, and on whole ones, as other machines put them. */
async function sayNoise(): Promise<void> {
  const [fine, whole] = [
    await openStage({ scale: 1 }),
    await openStage({ scale: 1, args: ['--disable-font-subpixel-positioning'] }),
  ];
  try {
    for (const shot of comparedOn(fine).filter(({ name }) => name.includes(options.only))) {
      const found = difference(await takeCoarse(fine, shot), await takeCoarse(whole, shot));
      const said = found === null ? 'another size' : `${found.most}, ${found.mean.toFixed(2)} in the mean`;
      process.stdout.write(`${shot.name}: ${said}\n`);
    }
  } finally {
    await Promise.all([fine.close(), whole.close()]);
  }
}
