import type { When } from '@/lib/domain/rows/when';

/** Percent of the line's length. Dots that are closer than that stand above each other. */
const NEAR = 3;
/** Where more stand at one moment, they share the last lane. */
const LANES = 5;

/** Where a version stands on the line of time: percent from its beginning, and the lane above it, from 0. */
export interface Dot {
  readonly at: number;
  readonly lane: number;
}

/** Places versions, earliest first, between the first and the last of them. */
export function timelineDots(versions: readonly { readonly when: When }[]): Dot[] {
  const times = versions.map(({ when }) => Date.parse(when.instant));
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? first) - first;
  const ends: number[] = [];
  return times.map((time) => {
    const at = span === 0 ? 0 : ((time - first) / span) * 100;
    const free = Array.from({ length: LANES }, (_, lane) => lane).find((lane) => at - (ends[lane] ?? -NEAR) >= NEAR);
    const lane = free ?? LANES - 1;
    ends[lane] = at;
    return { at, lane };
  });
}
