import type { Bucket } from '@/lib/domain/views';

/** One x position of a chart: for the series at index i, `s{i}` is its solid line and `d{i}` its dashed one. */
export type ChartRow = { readonly index: number } & Readonly<Record<`${'s' | 'd'}${number}`, number | null>>;

/**
 * Lines as rows for Recharts. The solid line stops at the last complete bucket; from there the dashed one leads to
 * the bucket that can still grow, so that an unfinished day does not look like a fall.
 */
export function chartRows(
  buckets: readonly Bucket[],
  lines: readonly { readonly values: readonly number[] }[],
): ChartRow[] {
  return buckets.map((bucket, index) => {
    const row: Record<string, number | null> = { index };
    const dashed = bucket.incomplete || buckets[index + 1]?.incomplete === true;
    lines.forEach(({ values }, at) => {
      const value = values[index] ?? 0;
      row[`s${at}`] = bucket.incomplete ? null : value;
      row[`d${at}`] = dashed ? value : null;
    });
    return row as ChartRow;
  });
}

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
