/** Where something begins and ends sideways, in CSS pixels of the window. */
interface Sides {
  readonly left: number;
  readonly right: number;
}

/** How far a panel has to move sideways to stand between `bounds`; positive is to the right. */
export function shiftIntoView(panel: Sides, bounds: Sides): number {
  if (panel.left < bounds.left) return bounds.left - panel.left;
  return Math.min(0, bounds.right - panel.right);
}
