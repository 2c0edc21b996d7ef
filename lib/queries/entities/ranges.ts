import type { Range } from '@/lib/domain/range';

/** Ranges as the database keeps them: start and end in turn, indices into the body. */
export function toRanges(flat: readonly number[]): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) ranges.push({ start: flat[i] ?? 0, end: flat[i + 1] ?? 0 });
  return ranges;
}

/** A range from two columns, indices into the body; null when they hold none. */
export function rangeOrNull(start: number | null, end: number | null): Range | null {
  return start === null || end === null ? null : { start, end };
}
