import type { Line } from './furnitureLines';
import type { LineKind } from './furnitureKinds';

const CLOSERS: ReadonlySet<LineKind> = new Set<LineKind>(['end', 'widget', 'related', 'closing', 'rule', 'crumb']);
/** An end mark further up than this share of the text closes one of several stories on the page, not the page. */
const LATEST_SHARE = 0.5;

/** The line of the first end mark after which no more text follows than stands before it, else null. */
function endMark(lines: readonly Line[], head: number): number | null {
  const length = ({ start, end }: Line): number => end - start;
  const total = lines.slice(head).reduce((sum, line) => sum + length(line), 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (index < head) continue;
    before += length(line);
    if (line.kind === 'end' && total - before <= LATEST_SHARE * total) return index;
  }
  return null;
}

/** The first of a share button and the short lines after it, which are tags, when nothing else follows to the end. */
function buttonsAndTags(lines: readonly Line[], before: number): number {
  let first = before;
  for (let index = before - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || (line.kind !== 'short' && line.kind !== 'section' && !CLOSERS.has(line.kind))) break;
    if (line.kind === 'widget' || line.kind === 'end') first = index;
  }
  return first;
}

/** Whether the line at `index` is a label or source line whose value is the line after it, already in the tail. */
function opens(lines: readonly Line[], index: number, tail: number): boolean {
  const line = lines[index];
  return Boolean(line?.open && (line.kind === 'source' || line.kind === 'label') && index + 2 === tail);
}

/**
 * The index of the first line of the furniture at the end; `lines.length` when there is none. An end mark takes
 * everything after it; above it go closing remarks, buttons, the source line and, where the head showed that a whole
 * page was taken, a date.
 */
export function tailStart(lines: readonly Line[], head: number): number {
  let tail = buttonsAndTags(lines, endMark(lines, head) ?? lines.length);
  for (;;) {
    const line = lines[tail - 1];
    if (!line || tail <= head) return Math.max(tail, head);
    if (CLOSERS.has(line.kind) || line.kind === 'source' || (line.kind === 'stamp' && head > 0)) tail -= 1;
    else if (line.kind === 'short' && opens(lines, tail - 2, tail)) tail -= 2;
    else return tail;
  }
}
