import type { Twig } from '../../lib/model/card.ts';
import type { Standing } from '../../lib/model/relation.ts';
import { drawing, el } from './twig.ts';

const ring = (r: string, width: string): Twig =>
  el('circle', { cx: '10', cy: '10', r, fill: 'none', stroke: 'currentColor', 'stroke-width': width });

/** The shape of a standing; its word stands beside it. */
export function standingMark({ name, origins }: Standing): Twig {
  switch (name) {
    case 'only-here':
      return drawing('mark', '0 0 20 20', ring('7', '2'));
    case 'echoed':
      return drawing('mark', '0 0 20 20', ring('8.25', '1.75'), ring('3.9', '1.75'));
    case 'conflicting':
      return drawing(
        'mark',
        '0 0 20 20',
        el('path', { d: 'M9 .6v15.6a7.8 7.8 0 0 1 0-15.6z', fill: 'currentColor' }),
        el('path', {
          d: 'M11.9 4.9a6.9 6.9 0 0 1 0 13.6z',
          fill: 'none',
          stroke: 'currentColor',
          'stroke-width': '1.8',
        }),
      );
    case 'independent':
      return disc(origins);
  }
}

function disc(origins: number): Twig {
  const width = origins > 9 ? 26 : 20;
  return drawing(
    origins > 9 ? 'mark wide' : 'mark',
    `0 0 ${width} 20`,
    el('rect', { x: '1', y: '1', width: String(width - 2), height: '18', rx: '9', fill: 'currentColor' }),
    el('text', { x: String(width / 2), y: '14.4', 'text-anchor': 'middle' }, String(Math.min(origins, 99))),
  );
}
