const ROWS = 'main [data-rows] > li';
const DOORS = 'a[href], button:not(:disabled)';

/** Moves the focus to what opens the next row of the screen's lists (1) or the one before (-1); before any, to the first. */
export function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll(ROWS)].filter((row) => row.checkVisibility());
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here < 0 ? 0 : here + step]?.querySelector<HTMLElement>(DOORS);
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
