import { figureKey, type Figure } from './figures';

/** A column of the table of results: one corpus. */
export interface Column {
  readonly name: string;
  /** How many stories or documents it has. */
  readonly stories: number;
  readonly column: readonly Figure[];
}

/** The results as plain text: a row a figure, a column a corpus, «–» where a corpus has no such case. */
export function table(columns: readonly Column[]): string {
  const keys = new Set(columns.flatMap(({ column }) => column.map(figureKey)));
  const rows = [...keys].map((key) => [
    key,
    ...columns.map(({ column }) => column.find((figure) => figureKey(figure) === key)?.value?.toFixed(1) ?? '–'),
  ]);
  const all = [
    ['', ...columns.map(({ name }) => name)],
    ['stories', ...columns.map(({ stories }) => String(stories))],
    ...rows,
  ];
  const widths = all[0]?.map((_, cell) => Math.max(...all.map((row) => row[cell]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
