/** A stretch of a story's body: JavaScript string indices, `end` exclusive, so `body.slice(start, end)` is its text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether one of some ranges, which are in order and apart, overlaps a range. */
export function overlapsAny(ranges: readonly Range[], { start, end }: Range): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Infinity) < end;
}

/** Ranges in order, those that touch or overlap as one. */
export function joinedRanges(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start, end });
  }
  return out;
}
