/**
 * Hearsay's command line: the very same `lib/` code as the extension, JSON Lines in and out.
 * `npm run -s lab -- <command>`; nothing but the answer on stdout, faults on stderr with exit code 1.
 */
import { commands } from './commands/index.ts';

const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command(rest).catch((fault: unknown) => refused(name, fault));
} else {
  process.stderr.write(`lab: no command "${name}"; there are: ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 1;
}

/** An option that there is not is a slip of the hand: a sentence and no trace. @throws anything else again */
function refused(called: string, fault: unknown): number {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (!(fault instanceof Error) || !code.startsWith('ERR_PARSE_ARGS')) throw fault;
  process.stderr.write(`lab: ${called}: ${fault.message}\n`);
  return 1;
}
