import type { ChartForm } from '@/lib/domain/explorer';
import type { ChartData } from './lines';
import { comparedPointOf, isStacked, pointOf } from './points';

/**
 * One x position of a chart: for the series at index i, `s{i}` is its solid mark, `d{i}` the one of what is unfinished and
 * `c{i}` that of the days compared. In stacked charts `c0` is all of these together.
 */
export type ChartRow = { readonly index: number } & Readonly<Record<`${'s' | 'd' | 'c'}${number}`, number | null>>;

/** All lines of the days compared together; null where none of them has a value. */
function comparedSum(data: ChartData, bucket: number): number | null {
  const values = data.lines.flatMap((line) => comparedPointOf(data, line, bucket) ?? []);
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
}

/**
 * A chart's data as rows for Recharts. The solid line stops at the last complete bucket; from there the dashed one leads
 * to the bucket that can still grow, so that an unfinished day does not look like a fall. Bars need no way to it.
 */
export function chartRows(data: ChartData, form: ChartForm = 'line'): ChartRow[] {
  const { buckets, lines } = data;
  return buckets.map((bucket, index) => {
    const row: Record<string, number | null> = { index };
    const leads = form !== 'bars' && buckets[index + 1]?.incomplete === true;
    lines.forEach((line, at) => {
      const value = pointOf(data, line, index);
      row[`s${at}`] = bucket.incomplete ? null : value;
      row[`d${at}`] = bucket.incomplete || leads ? value : null;
      if (data.comparison && !isStacked(form)) row[`c${at}`] = comparedPointOf(data, line, index);
    });
    if (data.comparison && isStacked(form)) row['c0'] = comparedSum(data, index);
    return row as ChartRow;
  });
}

/** Whether a value stands between two buckets without one, where a line has no length to be seen by. */
export function standsAlone(rows: readonly ChartRow[], key: keyof ChartRow, index: number): boolean {
  const at = (position: number) => rows[position]?.[key] ?? null;
  return at(index) !== null && at(index - 1) === null && at(index + 1) === null;
}
