import type { ChartData, ChartLine } from './lines';

/** What a chart shows of a count: itself, or its share of the whole; null where the whole is nothing. */
function measured({ measure }: ChartData, count: number, whole: number | undefined): number | null {
  if (measure !== 'share') return count;
  return whole ? count / whole : null;
}

/** The value of a line at a bucket as the chart shows it; null where the bucket has none. */
export function pointOf(data: ChartData, line: ChartLine, bucket: number): number | null {
  if (data.buckets[bucket]?.gap) return null;
  return measured(data, line.values[bucket] ?? 0, data.whole?.values[bucket]);
}

/** The same of the days that the bucket is compared with; null where nothing is compared. */
export function comparedPointOf(data: ChartData, line: ChartLine, bucket: number): number | null {
  const days = data.comparison?.buckets[bucket];
  const count = line.compared?.[bucket];
  if (!days || days.gap || count === undefined) return null;
  return measured(data, count, data.whole?.compared?.[bucket]);
}

/** Whether a chart puts its lines on each other instead of beside each other. */
export function isStacked(form: string): boolean {
  return form === 'area' || form === 'bars';
}

/** The heights up to which each line of a stacked chart reaches at a bucket, from the bottom one on. */
export function stackTops(data: ChartData, bucket: number): number[] {
  let sum = 0;
  return data.lines.map((line) => (sum += pointOf(data, line, bucket) ?? 0));
}

/** The highest value that a chart has to show, the days compared included; 0 without any. */
export function highestPoint(data: ChartData): number {
  const all = data.buckets.flatMap((_, bucket) =>
    data.lines.flatMap((line) => [pointOf(data, line, bucket) ?? 0, comparedPointOf(data, line, bucket) ?? 0]),
  );
  return all.reduce((most, value) => Math.max(most, value), 0);
}
