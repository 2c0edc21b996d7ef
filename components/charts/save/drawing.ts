import { boxPieces } from './boxPieces';
import type { Origin } from './origin';
import { svgCopy } from './svgCopy';
import { TRANSPARENT } from './transparent';
import { textPieces } from './textPieces';

/** What an element draws, as pieces of SVG in its own coordinates (CSS pixels), and all the text in it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly SVGElement[];
  readonly text: string;
  readonly background: string;
  readonly ink: string;
  readonly rightToLeft: boolean;
}

/** What belongs to the screen and not to the picture: controls, hints under the pointer, words for screen readers. */
const UNSAVED = '[data-unsaved], .recharts-tooltip-wrapper, .sr-only, [hidden]';

/** What scrolls sideways inside an element is drawn whole: how much wider that makes it, in CSS pixels. */
function hiddenWidth(target: HTMLElement): number {
  const widths = [target, ...target.querySelectorAll('*')].map((element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ? element.scrollWidth - element.clientWidth : 0,
  );
  return Math.max(0, ...widths);
}

/** Does something while nothing in an element is scrolled: what sticks to an edge else stands over something else. */
function unscrolled<T>(target: HTMLElement, task: () => T): T {
  const scrolled = [target, ...target.querySelectorAll('*')].filter(({ scrollLeft }) => scrollLeft !== 0);
  const places = scrolled.map((element) => [element, element.scrollLeft] as const);
  for (const [element] of places) element.scrollLeft = 0;
  try {
    return task();
  } finally {
    for (const [element, left] of places) element.scrollLeft = left;
  }
}

function draw(node: Node, origin: Origin): SVGElement[] {
  if (node instanceof Text) return textPieces(node, origin);
  if (!(node instanceof Element) || node.matches(UNSAVED)) return [];
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return [];
  if (node instanceof SVGSVGElement) return [svgCopy(node, origin)];
  return [...boxPieces(node, origin), ...[...node.childNodes].flatMap((child) => draw(child, origin))];
}

/** The colour behind an element: its own, or that of the nearest one around it that has one. */
function backgroundOf(element: Element | null): string {
  if (!element) return 'white';
  const { backgroundColor } = getComputedStyle(element);
  return backgroundColor === TRANSPARENT ? backgroundOf(element.parentElement) : backgroundColor;
}

/**
 * Draws an element again as it stands on the screen: graphics with their styles, text and coloured boxes, also those that
 * one has to scroll to sideways.
 */
export function drawingOf(target: HTMLElement): Drawing {
  return unscrolled(target, () => drawn(target));
}

function drawn(target: HTMLElement): Drawing {
  const { left, top, width, height } = target.getBoundingClientRect();
  const { color, direction } = getComputedStyle(target);
  const more = hiddenWidth(target);
  const origin = { left: direction === 'rtl' ? left - more : left, top };
  const pieces = [...target.childNodes].flatMap((child) => draw(child, origin));
  return {
    width: Math.ceil(width + more),
    height: Math.ceil(height),
    pieces,
    text: pieces.map(({ textContent }) => textContent).join(' '),
    background: backgroundOf(target),
    ink: color,
    rightToLeft: direction === 'rtl',
  };
}
