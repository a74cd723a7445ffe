import { openNewsstand } from '../newsstand/server.ts';
import { addressOf, pieces } from '../newsstand/pieces.ts';

/** Serves the newsstand until it is stopped; `--port N`, 8750 unless told. */
export async function run(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--port');
  const stand = await openNewsstand(at === -1 ? 8750 : Number(args[at + 1]));
  process.stderr.write(
    `The newsstand is open. Start Chromium with --host-resolver-rules="MAP *.example 127.0.0.1:${stand.port}"\n` +
      `or set 127.0.0.1:${stand.port} as the HTTP proxy, then read:\n` +
      pieces.map((piece) => `  ${addressOf(piece)}\n`).join(''),
  );
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await stand.close();
  return 0;
}
