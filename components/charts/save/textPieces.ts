import type { Origin } from './origin';

const SVG = 'http://www.w3.org/2000/svg';

/** The words of a text node that stand on one line, and where. */
interface Line {
  readonly words: string;
  readonly rect: DOMRect;
}

const ELLIPSIS = '…';

/** Where a text that is too long for its place is cut off; nowhere is null. */
function edgesOf(node: Text): DOMRect | null {
  const place = node.parentElement?.closest('.truncate');
  return place && place.scrollWidth > place.clientWidth ? place.getBoundingClientRect() : null;
}

/** The lines in which a text stands on the screen: it is asked word by word, since only that tells where it breaks. */
function linesOf(node: Text): Line[] {
  const lines: { start: number; end: number; top: number }[] = [];
  const edges = edgesOf(node);
  const cut = (rect: DOMRect) => edges !== null && (rect.left < edges.left - 1 || rect.right > edges.right + 1);
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    const rect = rectOf(node, index, index + word.length);
    if (cut(rect)) break;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - rect.top) < 2) last.end = index + word.length;
    else if (rect.width > 0) lines.push({ start: index, end: index + word.length, top: rect.top });
  }
  const shown = (end: number) => (edges !== null && end < node.data.trimEnd().length ? ELLIPSIS : '');
  return lines.map(({ start, end }) => ({
    words: node.data.slice(start, end) + shown(end),
    rect: rectOf(node, start, end),
  }));
}

function rectOf(node: Text, start: number, end: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect();
}

/** How far the baseline lies below the top of the letters' box, in CSS pixels. */
function ascent({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return parseFloat(fontSize);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText('x').fontBoundingBoxAscent;
}

/** A text of the page as SVG texts, one a line, each where it stands from `origin`. */
export function textPieces(node: Text, origin: Origin): SVGElement[] {
  const element = node.parentElement;
  if (!element || node.data.trim() === '') return [];
  const style = getComputedStyle(element);
  return linesOf(node).map(({ words, rect }) => {
    const text = document.createElementNS(SVG, 'text');
    const start = style.direction === 'rtl' ? rect.right : rect.left;
    const place = { x: start - origin.left, y: rect.top - origin.top + ascent(style) };
    for (const [name, value] of Object.entries(place)) text.setAttribute(name, String(value));
    text.setAttribute('direction', style.direction);
    text.setAttribute('fill', style.color);
    text.setAttribute('font-size', style.fontSize);
    text.setAttribute('font-weight', style.fontWeight);
    text.textContent = words;
    return text;
  });
}
