import type { Range } from '@/lib/domain/range';
import { findEndMark } from './furnitureEnd';
import { headLength } from './furnitureHead';
import { readLines, type Line } from './furnitureLines';
import { tailStart } from './furnitureTail';

const RELATED_TITLES = 6;

/** Furniture in the midst of a story: widgets, players, links to other stories with the titles below them. */
function isolated(lines: readonly Line[], marked: boolean[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'widget' || (line.kind === 'rule' && line.end - line.start >= 3)) marked[index] = true;
    if (line.kind !== 'related') continue;
    marked[index] = true;
    if (!line.open) continue;
    for (let next = index + 1; next <= index + RELATED_TITLES && lines[next]?.headline; next++) marked[next] = true;
  }
}

/** Joins neighbouring marked lines into ranges. */
function toRanges(lines: readonly Line[], marked: readonly boolean[]): Range[] {
  const ranges: Range[] = [];
  for (const [index, line] of lines.entries()) {
    if (!marked[index]) continue;
    const last = ranges.at(-1);
    if (last && marked[index - 1]) ranges[ranges.length - 1] = { start: last.start, end: line.end };
    else ranges.push({ start: line.start, end: line.end });
  }
  return ranges;
}

/**
 * The page furniture of a body: what the page around the story left in its text. At the head a repeated title, dates,
 * section names, codes and breadcrumbs; at the end «انتهای پیام/» with what follows it, the source line, tags and
 * buttons; anywhere players, mark-up and links to other stories. Judged by kinds of lines, so that no outlet needs a
 * rule of its own.
 * @returns ranges in order, without overlap (string indices into `body`, end exclusive, no white space at either end)
 */
export function findFurniture(title: string, body: string): Range[] {
  const lines = readLines(body);
  const marked = lines.map(() => false);
  isolated(lines, marked);
  const head = headLength(lines, title);
  marked.fill(true, 0, head);
  const tail = tailStart(lines, head);
  marked.fill(true, tail);
  const ranges = toRanges(lines, marked);
  const last = lines[tail - 1];
  const inline = last && findEndMark(body, last);
  return inline ? [...ranges, inline].sort((a, b) => a.start - b.start) : ranges;
}
