/**
 * Hearsay's command line: the very same `lib/` code as the extension, JSON Lines in and out.
 * `npm run -s lab -- <command>`; nothing but the answer on stdout, faults on stderr with exit code 1.
 */
import { commands } from './commands/index.ts';

const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command(rest);
} else {
  process.stderr.write(`lab: no command "${name}"; there are: ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 1;
}
