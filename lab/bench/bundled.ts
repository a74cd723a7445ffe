import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the modules of `lab` stand, for one that asks and is bundled elsewhere. */
const HERE = new URL('../weights.ts', import.meta.url).href;

/** A module and all that it imports as one minified module for Node. */
export async function bundled(module: URL): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(module)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    define: { 'import.meta.url': JSON.stringify(HERE) },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(process.cwd());",
    },
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
