import type { Drawing } from './drawing';
import { FONT_FAMILY } from './fonts';
import { wrapWords } from './wrapWords';

/** What stands over a picture: its title and a line below it, which may be empty. */
export interface Caption {
  readonly title: string;
  readonly note: string;
}

/** A picture in one file that stands alone; sizes in CSS pixels, `captionLines` where each line of its upper part ends. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly captionLines: readonly number[];
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE = { size: 18, weight: 700, line: 28, opacity: 1 };
const NOTE = { size: 13, weight: 400, line: 24, opacity: 0.7 };
/** Between the caption and the drawing. */
const GAP = 10;

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function measure(style: typeof TITLE): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return () => 0;
  context.font = `${style.weight} ${style.size}px '${FONT_FAMILY}'`;
  return (words) => context.measureText(words).width;
}

interface CaptionLine {
  readonly words: string;
  readonly style: typeof TITLE;
}

function captionLines({ title, note }: Caption, width: number): CaptionLine[] {
  return [
    ...wrapWords(title, width, measure(TITLE)).map((words) => ({ words, style: TITLE })),
    ...wrapWords(note, width, measure(NOTE)).map((words) => ({ words, style: NOTE })),
  ];
}

/** A whole picture: background, caption, the drawing and the fonts that it needs. */
export function composePicture(drawing: Drawing, caption: Caption, fonts: string): Picture {
  const lines = captionLines(caption, drawing.width);
  const head = MARGIN + lines.reduce((sum, { style }) => sum + style.line, 0) + (lines.length > 0 ? GAP : 0);
  const [width, height] = [drawing.width + 2 * MARGIN, head + drawing.height + MARGIN];
  const root = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT_FAMILY });
  root.append(element('style', {}), element('rect', { width, height, fill: drawing.background }));
  root.querySelector('style')?.append(fonts);
  const { rightToLeft, ink } = drawing;
  let y = MARGIN;
  const ends: number[] = [];
  for (const { words, style } of lines) {
    const text = element('text', {
      x: rightToLeft ? width - MARGIN : MARGIN,
      y: y + style.size,
      direction: rightToLeft ? 'rtl' : 'ltr',
      fill: ink,
      opacity: style.opacity,
      'font-size': style.size,
      'font-weight': style.weight,
    });
    text.textContent = words;
    root.append(text);
    y += style.line;
    ends.push(y);
  }
  const body = element('g', { transform: `translate(${MARGIN} ${head})` });
  body.append(...drawing.pieces);
  root.append(body);
  return { svg: new XMLSerializer().serializeToString(root), width, height, captionLines: ends };
}
