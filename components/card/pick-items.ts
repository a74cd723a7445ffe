import type { LineKind, Twig } from '../../lib/model/card.ts';
import type { Tongue } from '../say/tongue.ts';
import { kindName } from './card-body.ts';
import { el } from './twig.ts';

const choices: readonly LineKind[] = ['unnamed', 'attribution', 'loss', 'duration', 'own'];

/** "Mark as claim": a row for each kind that the reader can mark. */
export const pickItems = (tongue: Tongue): readonly Twig[] =>
  choices.map((kind) =>
    el('button', { type: 'button', role: 'menuitem', 'data-act': kind }, kindName(tongue, kind)),
  );
