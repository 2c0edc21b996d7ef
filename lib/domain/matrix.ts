/** A row or column of a matrix: `total` counts all its units, also those of rows and columns that are not shown. */
export interface MatrixLine {
  readonly id: string;
  readonly name: string;
  readonly hint: string | null;
  readonly total: number;
}

/** Units counted by two things at once, such as statements by speaker and topic. */
export interface Matrix {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** Row by row, in the order of the columns. */
  readonly cells: readonly (readonly number[])[];
  /** All units counted, those of no row or no column among them. */
  readonly total: number;
  /** How many rows and columns there are, shown or not. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How many units lie in a row and a column at once. */
export interface MatrixCount {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/** The cells of `rows` and `columns` from the counts that are not 0. */
export function matrixCells(
  rows: readonly MatrixLine[],
  columns: readonly MatrixLine[],
  counts: readonly MatrixCount[],
): number[][] {
  const byPlace = new Map(counts.map(({ row, column, count }) => [`${row} ${column}`, count]));
  return rows.map((row) => columns.map((column) => byPlace.get(`${row.id} ${column.id}`) ?? 0));
}
