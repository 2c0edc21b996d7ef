import type { Origin } from './origin';
import { TRANSPARENT } from './transparent';

const SVG = 'http://www.w3.org/2000/svg';

function rect(attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

/** The widths of the borders of an element, in CSS pixels: all around, and below. */
function borders({ borderTopWidth, borderLeftWidth, borderBottomWidth }: CSSStyleDeclaration) {
  const [top, left, below] = [borderTopWidth, borderLeftWidth, borderBottomWidth].map(parseFloat);
  return { around: top === left && top === below ? (top ?? 0) : 0, below: below ?? 0 };
}

/** A coloured or framed box as pieces of SVG: the sample of a colour in a legend, a cell of a heat map, a dot, a base line. */
export function boxPieces(element: Element, origin: Origin): SVGElement[] {
  const style = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const { around, below } = borders(style);
  if (width === 0 || height === 0) return [];
  const [x, y] = [left - origin.left, top - origin.top];
  const shown: Readonly<Record<string, string>> = style.opacity === '1' ? {} : { opacity: style.opacity };
  const filled = style.backgroundColor !== TRANSPARENT;
  const line = { x, y: y + height - below, width, height: below, fill: style.borderBottomColor, ...shown };
  if (!filled && around === 0) return below > 0 ? [rect(line)] : [];
  const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
  const place = { x: x + around / 2, y: y + around / 2, width: width - around, height: height - around };
  const frame: Readonly<Record<string, string | number>> =
    around > 0 ? { stroke: style.borderTopColor, 'stroke-width': around } : {};
  const fill = filled ? style.backgroundColor : 'none';
  return [rect({ ...place, rx: Math.max(0, radius - around / 2), fill, ...frame, ...shown })];
}
