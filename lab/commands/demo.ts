import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastAddress } from '../demo/places.ts';
import { type Shown, tour } from '../demo/tour.ts';
import { openChromium } from '../driver/chromium.ts';
import { NoBrowser } from '../driver/find-browser.ts';
import { type Newsstand, openNewsstand } from '../newsstand/server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const extension = join(root, '.output/chrome-mv3');
const folder = join(root, '.output/demo');

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function inWindow(stand: Newsstand): Promise<void> {
  const browser = await openChromium({ extension, port: stand.port, visible: true });
  await browser.open(lastAddress);
  say('Read around the newsstand; click the quotation marks in the toolbar. Close the window to end.');
  await browser.closed;
}

function summaryOf(shown: readonly Shown[]): string {
  const [first] = shown;
  return [
    '# The tour',
    '',
    'Nine articles of eight outlets were read; these are the claims of the last, as the panel lists them:',
    '',
    ...(first?.claims ?? []).map((claim) => `- ${claim}`),
    '',
    'Pictures:',
    '',
    ...shown.flatMap(({ pictures }) => pictures).map((path) => `- ${relative(folder, path)}`),
    '',
    `Everything that was filed, as W3C Web Annotations: ${relative(folder, first?.exported ?? '')}`,
    '',
  ].join('\n');
}

async function withoutWindow(stand: Newsstand): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say('There is no display, so the tour is made without one.');
  const shown: Shown[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    shown.push(await tour(scheme, { extension, port: stand.port, folder }));
  }
  const summary = summaryOf(shown);
  writeFileSync(join(folder, 'summary.md'), summary);
  say(summary);
  say(`All of it is in ${relative(process.cwd(), folder)}/`);
}

/** Builds, and shows the extension on the newsstand; `--headless` leaves pictures although there is a display. */
export async function run(args: readonly string[]): Promise<number> {
  execFileSync(join(root, 'node_modules/.bin/wxt'), ['build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stand = await openNewsstand();
  try {
    await (hasDisplay() && !args.includes('--headless') ? inWindow(stand) : withoutWindow(stand));
    return 0;
  } catch (fault) {
    if (!(fault instanceof NoBrowser)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return 1;
  } finally {
    await stand.close();
  }
}
