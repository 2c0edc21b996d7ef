import { evidenceHref, type ChartData, type ChartLine } from '../lines';
import { comparedPointOf, pointOf } from '../points';

/** A cell of a chart's table: a count with its evidence, a share of it, or nothing. */
export interface TableCell {
  readonly count: number | null;
  readonly href: string | null;
  /** The share of the whole that the count is; missing where the chart shows counts, null where the whole is nothing. */
  readonly share?: number | null;
}

/** A column of a chart's table. */
export interface TableColumn {
  readonly key: string;
  readonly line: ChartLine | null;
  readonly compared: boolean;
  readonly cell: (bucket: number) => TableCell;
}

const EMPTY: TableCell = { count: null, href: null };

function ownCell(data: ChartData, line: ChartLine, share: boolean, at: number): TableCell {
  const bucket = data.buckets[at];
  if (!bucket || bucket.gap) return EMPTY;
  return {
    count: line.values[at] ?? 0,
    href: evidenceHref(data.filter, line.of, bucket),
    ...(share ? { share: pointOf(data, line, at) } : {}),
  };
}

function comparedCell(data: ChartData, line: ChartLine, share: boolean, at: number): TableCell {
  const days = data.comparison?.buckets[at];
  if (!data.comparison || !days || days.gap) return EMPTY;
  return {
    count: line.compared?.[at] ?? 0,
    href: evidenceHref(data.comparison.filter, line.of, days),
    ...(share ? { share: comparedPointOf(data, line, at) } : {}),
  };
}

/** The columns of a chart's table: each line, the whole where shares are shown, and both in the days compared. */
export function tableColumns(data: ChartData): TableColumn[] {
  const shares = data.measure === 'share';
  const whole: ChartLine[] = shares && data.whole ? [{ of: null, name: '', href: null, ...data.whole }] : [];
  const lines = [
    ...data.lines.map((line) => ({ line, named: line, share: shares })),
    ...whole.map((line) => ({ line, named: null, share: false })),
  ];
  return lines.flatMap(({ line, named, share }, index) => {
    const own = { line: named, compared: false, cell: (at: number) => ownCell(data, line, share, at) };
    const before = { line: named, compared: true, cell: (at: number) => comparedCell(data, line, share, at) };
    const columns = data.comparison ? [own, before] : [own];
    return columns.map((column) => ({ ...column, key: `${index}${column.compared ? ' before' : ''}` }));
  });
}
