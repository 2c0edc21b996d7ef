import { representation } from '@/lib/domain/representation';
import type { Matrix } from '@/lib/domain/matrix';

/** What cells show: how many, or which part of their line and whether that is more than elsewhere. */
export const SHOWN = ['count', 'share'] as const;
export type Shown = (typeof SHOWN)[number];

/** Which line a share is a part of: statements of a speaker (a row), or of an outlet (a column). */
export type ShareOf = 'row' | 'column';

/** How many shades there are: few enough to tell apart. */
export const SHADES = 6;

/** The shade of a count beside the highest one: 0 for none, else 1 to {@link SHADES}, by the square root. */
export function shade(count: number, highest: number): number {
  if (count <= 0 || highest <= 0) return 0;
  return Math.max(1, Math.ceil(SHADES * Math.sqrt(count / highest)));
}

/** A cell as it is drawn. */
export interface CellView {
  readonly count: number;
  /** The part of its line, 0 to 1. */
  readonly share: number;
  /** From −2 to 2: whether the share is far below or above that of all. */
  readonly stands: number;
  readonly background: string | undefined;
}

/** The cells of a matrix with their colours: by count, or by how far their share lies from that of all. */
export function cellViews({ rows, columns, cells, total }: Matrix, shown: Shown, shareOf: ShareOf): CellView[][] {
  const highest = Math.max(0, ...cells.flat());
  return rows.map((row, i) =>
    columns.map((column, j) => {
      const count = cells[i]?.[j] ?? 0;
      const line = shareOf === 'row' ? row.total : column.total;
      const stands = representation({ cell: count, row: row.total, column: column.total, total });
      const level = shade(count, highest);
      const byCount = level > 0 ? `var(--heat-${level})` : undefined;
      const byShare = stands === 0 ? undefined : `var(--${stands > 0 ? 'over' : 'under'}-${Math.abs(stands)})`;
      return {
        count,
        share: line > 0 ? count / line : 0,
        stands,
        background: shown === 'count' ? byCount : byShare,
      };
    }),
  );
}
