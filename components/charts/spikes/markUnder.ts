/** Where a mark stands on a chart, in CSS pixels from its left and its top. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/** How near a press must be to the middle of a mark to mean it, in CSS pixels: as much as a finger needs. */
export const MARK_REACH = 14;

/** The mark that a press at a place means: the nearest within {@link MARK_REACH}, or null. */
export function markUnder<Mark extends MarkPlace>(marks: readonly Mark[], { x, y }: MarkPlace): Mark | null {
  const [nearest] = marks
    .map((mark) => ({ mark, distance: Math.hypot(mark.x - x, mark.y - y) }))
    .filter(({ distance }) => distance <= MARK_REACH)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.mark ?? null;
}
