import { quantile } from '../bench/rounds.ts';
import type { Visit } from './visit.ts';

const count = (visits: readonly Visit[], is: (visit: Visit) => boolean): string =>
  `${visits.filter(is).length} of ${visits.length}`;

/** One line a page that stands out, then the counts. */
export function table(visits: readonly Visit[], workerFaults: readonly string[]): string {
  const odd = visits.filter(
    (each) => each.state !== 'article' || each.painted === 0 || !each.unchanged || each.faults.length > 0,
  );
  const lit = visits.flatMap((each) => each.lit ?? []);
  const script = visits.map((each) => each.script);
  return [
    ...odd.map(
      (each) =>
        `${each.id}: ${each.state || 'no answer'}, ${each.painted} painted${each.unchanged ? '' : ', page changed'}${each.faults.map((fault) => `, ${fault}`).join('')}`,
    ),
    '',
    `recognised as articles   ${count(visits, (each) => each.state === 'article')}`,
    `with claims marked       ${count(visits, (each) => each.painted > 0)}`,
    `ranges painted           ${visits.reduce((sum, each) => sum + each.claims, 0)}`,
    `page left as it was      ${count(visits, (each) => each.unchanged)}`,
    `errors of ours in pages  ${visits.reduce((sum, each) => sum + each.faults.length, 0)}`,
    `errors in the worker     ${workerFaults.length}${workerFaults.map((fault) => `\n  ${fault}`).join('')}`,
    `text to highlights       p50 ${quantile(lit, 0.5).toFixed(0)} ms, p95 ${quantile(lit, 0.95).toFixed(0)} ms`,
    `script, style and layout p50 ${quantile(script, 0.5).toFixed(1)} ms, p95 ${quantile(script, 0.95).toFixed(1)} ms`,
    '',
  ].join('\n');
}
