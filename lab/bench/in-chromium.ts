import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch, type Page } from 'puppeteer-core';
import { browserAt } from '../driver/find-browser.ts';

export interface BenchBrowser {
  readonly page: Page;
  /** Where the pages are served, with a slash at the end. */
  readonly site: string;
  readonly version: string;
}

/** A bare Chromium, without an extension or with that of a folder, on pages of a server of its own; both are closed when the work is done. */
export async function inChromium<T>(
  serve: RequestListener,
  work: (browser: BenchBrowser) => Promise<T>,
  extension: string | null = null,
): Promise<T> {
  const server = createServer(serve);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await launch({
    executablePath: browserAt('chromium'),
    headless: true,
    ...(extension === null ? {} : { pipe: true, enableExtensions: [extension] }),
    protocolTimeout: 3_600_000,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    return await work({ page, site: `http://127.0.0.1:${port}/`, version: await browser.version() });
  } finally {
    await browser.close();
    server.close();
  }
}

/** A module and all that it imports as one script for a page. */
export async function scriptOf(module: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(module)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome140',
    define: { 'import.meta.env': '{}' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
