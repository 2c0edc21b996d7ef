import type { Range } from '@/lib/domain/range';

/** A range with what it stands for; ranges may overlap in any way. */
export interface Marked<Mark> extends Range {
  readonly mark: Mark;
}

/** A stretch of text under one constant set of marks, in the order in which the marks were given. */
export interface Segment<Mark> extends Range {
  readonly marks: readonly Mark[];
}

/**
 * Cuts `window` at every boundary of a mark or a hidden range into a flat list of segments, in order and without
 * overlap, hidden stretches left out. Offsets are JavaScript string indices, `end` exclusive; marks may reach beyond
 * the window and empty ones are ignored. What the segments and the hidden ranges cover is exactly the window.
 */
export function segments<Mark>(
  window: Range,
  marks: readonly Marked<Mark>[],
  hidden: readonly Range[] = [],
): Segment<Mark>[] {
  const inside = marks.filter((mark) => overlaps(mark, window));
  const outside = hidden.filter((range) => overlaps(range, window));
  const cuts = boundaries(window, [...inside, ...outside]);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const piece = { start, end: cuts[index + 1] ?? window.end };
    if (outside.some((range) => covers(range, piece))) return [];
    return [{ ...piece, marks: inside.filter((mark) => covers(mark, piece)).map(({ mark }) => mark) }];
  });
}

function boundaries(window: Range, ranges: readonly Range[]): number[] {
  const clip = (offset: number) => Math.min(Math.max(offset, window.start), window.end);
  const all = [window, ...ranges].flatMap(({ start, end }) => [clip(start), clip(end)]);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Whether two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
