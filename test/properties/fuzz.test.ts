import { expect, it } from 'vitest';
import { randomFrom } from '../../lab/bench/store/synthetic.ts';
import { fuzzImports } from '../../lab/fuzz/imports.ts';
import { fuzzMessages } from '../../lab/fuzz/messages.ts';
import { fuzzPages } from '../../lab/fuzz/pages.ts';
import { fuzzRecords } from '../../lab/fuzz/records.ts';
import { fuzzGround } from '../../lab/fuzz/samples.ts';
import { fuzzTexts } from '../../lab/fuzz/texts.ts';

/* `npm run -s lab -- fuzz` is the long run. */
it('wronged files and messages are answered or refused, and break nothing', async () => {
  const { listener, samples, file } = await fuzzGround();
  const imports = fuzzImports(file, 1_500, randomFrom(1));
  const messages = await fuzzMessages(listener, samples, 1_500, randomFrom(2));
  expect(Math.min(imports.accepted, imports.refused, messages.accepted, messages.refused)).toBeGreaterThan(
    10,
  );
}, 60_000);

it('damaged records, wronged pages and any text break nothing', async () => {
  const { store, listener, samples } = await fuzzGround();
  const tallies = [
    await fuzzRecords(store, listener, samples, 200, randomFrom(4)),
    fuzzPages(40, randomFrom(5)),
    await fuzzTexts(150, randomFrom(6)),
  ];
  expect(Math.min(...tallies.map(({ accepted }) => accepted))).toBeGreaterThan(10);
}, 60_000);

it('would notice a listener that breaks', async () => {
  const { samples } = await fuzzGround();
  const broken = (_message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    reply({ ok: false, fault: 'failed', because: 'x is undefined' });
    return true;
  };
  await expect(fuzzMessages(broken, samples, 10, randomFrom(3))).rejects.toThrow('broke something');
}, 60_000);
