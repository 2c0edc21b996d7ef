const ROWS = 'main [data-rows] > :is(li, tr)';
const DOORS = 'a[href], button:not(:disabled)';
/** What opens a row where that is not the first it has. */
const MAIN_DOOR = '[data-door]';

function doorOf(row: Element): HTMLElement | undefined {
  const doors = [...row.querySelectorAll<HTMLElement>(MAIN_DOOR), ...row.querySelectorAll<HTMLElement>(DOORS)];
  return doors.find((door) => door.checkVisibility());
}

/**
 * Moves the focus to what opens the next row of the screen's lists and tables (1) or the one before (-1); before any, to
 * the first. Rows that open nothing are passed over.
 */
export function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll(ROWS)].flatMap((row) => {
    const door = doorOf(row);
    return door ? [{ row, door }] : [];
  });
  const here = rows.findIndex(({ row }) => row.contains(document.activeElement));
  const next = rows[here < 0 ? 0 : here + step]?.door;
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
