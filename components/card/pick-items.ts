import type { Twig } from '../../lib/model/card.ts';
import type { Tongue } from '../say/tongue.ts';
import { kindName } from './card-body.ts';
import { lineKinds } from '../say/line-kind.ts';
import { el } from './twig.ts';

/** "Mark as claim": a row for each kind that the reader can mark. */
export const pickItems = (tongue: Tongue): readonly Twig[] =>
  lineKinds.map((kind) =>
    el('button', { type: 'button', role: 'menuitem', 'data-act': kind }, kindName(tongue, kind)),
  );
