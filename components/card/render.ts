import type { Twig } from '../../lib/model/card.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Grows the element that a twig describes. */
export function render({ tag, is, in: children }: Twig, isDrawn = false): Element {
  const inDrawing = isDrawn || tag === 'svg';
  const element = inDrawing ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(is)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : render(child, inDrawing))));
  return element;
}
