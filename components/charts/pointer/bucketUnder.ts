import type { MarkPlace } from '../spikes/markUnder';
import type { Plot } from './PlotProbe';

/** The index of the bucket that a place of a chart means; null on the axes, and before the chart is drawn. */
export function bucketUnder({ x, y }: MarkPlace, { area, bucketAt }: Pick<Plot, 'area' | 'bucketAt'>): number | null {
  if (!area || x < area.x || x > area.x + area.width || y > area.y + area.height) return null;
  const bucket = Number(bucketAt?.(x) ?? NaN);
  return Number.isInteger(bucket) ? bucket : null;
}
