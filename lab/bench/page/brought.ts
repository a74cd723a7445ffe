import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { COMPILED_AT_ONCE } from '../../../wxt.config.ts';

const NAME = 'bringing';

/** The folder of an extension that brings a script to every page as ours brings its reading: a module, compiled beside the page's thread. */
export async function bringing(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bringing-'));
  const matches = ['http://*/*', 'https://*/*'];
  const manifest = {
    manifest_version: 3,
    name: NAME,
    version: '1',
    content_scripts: [{ matches, js: ['door.js'], run_at: 'document_start' }],
    web_accessible_resources: [{ resources: ['brought.js'], matches, use_dynamic_url: true }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'door.js'), "import(chrome.runtime.getURL('brought.js'));\n");
  await writeFile(join(folder, 'brought.js'), `${COMPILED_AT_ONCE}\n${script}`);
  return folder;
}

type Run = (expression: string) => Promise<unknown>;

export interface World {
  readonly run: Run;
  /** Waits until something has a name there. @throws after some seconds */
  readonly until: (name: string) => Promise<void>;
}

const TRIES = 200;
const BETWEEN = 25;

/** The world that the scripts of the extension have on the page that is loaded next, which the page's own cannot see. */
export async function worldOfBrought(cdp: CDPSession): Promise<World> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  let contextId: number | null = null;
  cdp.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    const { frameId } = auxData as { frameId?: string };
    if (name === NAME && frameId === frameTree.frame.id) contextId = id;
  });
  await cdp.send('Runtime.enable');
  const run: Run = async (expression) => {
    if (contextId === null) return null;
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  return {
    run,
    until: async (name) => {
      for (let tries = 0; (await run(`typeof ${name} !== 'undefined'`)) !== true; tries++) {
        if (tries >= TRIES) throw new Error(`nothing is called ${name} on this page`);
        await new Promise((resolve) => {
          setTimeout(resolve, BETWEEN);
        });
      }
    },
  };
}
