/** How near a click must be to a point to mean it, in CSS pixels. */
const NEAR = 14;
/** Points closer to each other than this cannot be told apart by a click, in CSS pixels. */
const APART = 4;

/**
 * The index of the series whose point a click means, given the click's and the points' distance from the top in CSS
 * pixels; null when no point is near or two are equally meant, so that a click never opens another line's evidence.
 */
export function meantSeries(click: number, points: readonly (number | null)[]): number | null {
  const near = points
    .map((point, index) => ({ index, distance: point === null ? Infinity : Math.abs(point - click) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first || first.distance > NEAR) return null;
  if (second && second.distance - first.distance < APART) return null;
  return first.index;
}

/**
 * The index of the series in whose part of a stack a click lies, given the click's distance from the top, that of the
 * bottom, and that of the upper end of each part from the lowest on; null outside of all, and in a part too thin to hit.
 */
export function meantPart(click: number, bottom: number, tops: readonly (number | null)[]): number | null {
  let below = bottom;
  for (const [index, top] of tops.entries()) {
    if (top === null) continue;
    if (click <= below && click > top) return below - top >= APART ? index : null;
    below = top;
  }
  return null;
}
