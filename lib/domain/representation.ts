/** The four numbers behind a cell: its own, those of its row and its column, and of everything. */
export interface CellCounts {
  readonly cell: number;
  readonly row: number;
  readonly column: number;
  readonly total: number;
}

/**
 * How far a cell lies from what its row and column would let expect if they had nothing to do with each other, in standard
 * deviations: the adjusted residual of its fourfold table (S. J. Haberman, "The Analysis of Residuals in Cross-Classified
 * Tables", Biometrics 29, 1973). 0 where nothing can be compared.
 */
export function adjustedResidual({ cell, row, column, total }: CellCounts): number {
  if (total === 0) return 0;
  const expected = (row * column) / total;
  const variance = expected * (1 - row / total) * (1 - column / total);
  return variance > 0 ? (cell - expected) / Math.sqrt(variance) : 0;
}

/** A matrix has hundreds of cells: at three standard deviations fewer than one of them stands out by chance alone. */
const NOTABLE = 3;
const STRONG = 6;
/** Below this the normal distribution says little about counts. */
const LEAST_EXPECTED = 3;

/** How a cell is represented: from −2 (far below what is expected) to 2 (far above); 0 where it does not stand out. */
export function representation(counts: CellCounts): -2 | -1 | 0 | 1 | 2 {
  const expected = counts.total > 0 ? (counts.row * counts.column) / counts.total : 0;
  if (Math.max(expected, counts.cell) < LEAST_EXPECTED) return 0;
  const residual = adjustedResidual(counts);
  if (Math.abs(residual) < NOTABLE) return 0;
  if (residual > 0) return residual >= STRONG ? 2 : 1;
  return residual <= -STRONG ? -2 : -1;
}
