import type { Origin } from './origin';

/** Styles that an SVG element hands down to its children; a copy states them where they change. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'direction',
  'visibility',
] as const;

function writeStyles(from: Element, to: Element, parent: Element | null): void {
  const own = getComputedStyle(from);
  const handed = parent ? getComputedStyle(parent) : null;
  for (const name of INHERITED) {
    const value = own.getPropertyValue(name);
    if (value !== handed?.getPropertyValue(name)) to.setAttribute(name, value);
    else to.removeAttribute(name);
  }
  for (const [name, usual] of [
    ['opacity', '1'],
    ['dominant-baseline', 'auto'],
    ['display', 'inline'],
  ] as const) {
    const value = own.getPropertyValue(name);
    if (value !== usual && value !== 'block') to.setAttribute(name, value);
  }
}

function writeAll(from: Element, to: Element, parent: Element | null): void {
  writeStyles(from, to, parent);
  for (const name of ['class', 'style', 'tabindex', 'role']) to.removeAttribute(name);
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy) writeAll(child, copy, from);
  });
}

/** A copy of a graphic that needs no stylesheet, standing where it stands from `origin`. */
export function svgCopy(graphic: SVGSVGElement, origin: Origin): SVGSVGElement {
  const copy = graphic.cloneNode(true) as SVGSVGElement;
  writeAll(graphic, copy, null);
  const { left, top, width, height } = graphic.getBoundingClientRect();
  const place = { x: left - origin.left, y: top - origin.top, width, height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  for (const words of copy.querySelectorAll('title, desc')) words.remove();
  return copy;
}
