import { createInterface } from 'node:readline';

/** A row that cannot be used; the message names the line and the fault. */
export class RowFault extends Error {}

/**
 * JSON Lines from standard input, parsed one at a time and in order.
 * @throws {RowFault} at the first line that is not JSON or that `parse` refuses
 */
export async function* rowsOf<Row>(parse: (value: unknown) => Row): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    try {
      yield parse(JSON.parse(text));
    } catch (fault) {
      throw new RowFault(`line ${line}: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }
}

/** Writes one row; resolves when the pipe can take more. */
export async function writeRow(row: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(row)}\n`)) {
    await new Promise((resolve) => {
      process.stdout.once('drain', resolve);
    });
  }
}

/** Runs `work` and turns a bad row into exit code 1 with one line on stderr. */
export async function withRows(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    process.stderr.write(`lab: ${fault.message}\n`);
    return 1;
  }
}
